import { MESSAGES } from "../../storefront/src/i18n/messages.ts"

export type Language = "id" | "en"

/** The words of the shop in a language: what people read is what tests press. */
export const wordsOf = (language: Language) => MESSAGES[language]

/** A message with its `{placeholders}` filled in. */
export const filled = (
  message: string,
  values: Record<string, string | number>
): string =>
  message.replace(/\{(\w+)\}/g, (whole, name: string) =>
    String(values[name] ?? whole)
  )

/** The address of a page in a language. */
export const pathIn = (language: Language, path: string): string =>
  language === "id" ? path : `/en${path === "/" ? "" : path}`

/** `Rp35.000` as a number of whole rupiah. */
export const rupiahIn = (text: string): number =>
  Number(/Rp\s?([\d.]+)/.exec(text)?.[1]?.replaceAll(".", "") ?? NaN)
