export * from "./import-areas"
