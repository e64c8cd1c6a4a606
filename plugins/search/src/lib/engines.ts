/** The two engines: the index each holds, and the provider that answers it. */
export const ENGINES = {
  postgres: { index: "product", provider: "postgres-id" },
  meilisearch: { index: "product_meilisearch", provider: "meilisearch" },
} as const

export type EngineName = keyof typeof ENGINES
export type Engine = (typeof ENGINES)[EngineName]

/** Where the second engine answers, and the key that may write there. */
export const meilisearchServer = (env: NodeJS.ProcessEnv = process.env) => ({
  host: env["MEILISEARCH_HOST"] ?? "",
  apiKey: env["MEILISEARCH_API_KEY"] ?? "",
})

/** Whether the second engine is there beside the first: both variables are set. */
export const isMeilisearchOn = (env: NodeJS.ProcessEnv = process.env) =>
  Boolean(env["MEILISEARCH_HOST"] && env["MEILISEARCH_API_KEY"])
