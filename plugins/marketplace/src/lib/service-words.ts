import type { PrintLocale } from "./print/format"

const WORDS: Readonly<Record<string, Record<PrintLocale, string>>> = {
  regular: { id: "Reguler", en: "Regular" },
  cargo: { id: "Kargo", en: "Cargo" },
  own_delivery: { id: "Diantar sendiri", en: "Own delivery" },
  pickup: { id: "Diambil pembeli", en: "Pick-up" },
}

const wordOf = (locale: PrintLocale) => (service: string) =>
  WORDS[service]?.[locale] ?? service

/** A way of sending in the words of the papers; one that is new is its code. */
export const SERVICE_WORDS: Readonly<
  Record<PrintLocale, (service: string) => string>
> = { id: wordOf("id"), en: wordOf("en") }
