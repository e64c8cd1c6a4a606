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

/**
 * The longest part of a message without `{placeholders}`, to find it by,
 * whatever is filled in.
 */
export function fixedPart(message: string): string {
  let plain = message
  while (/\{[^{}]*\}/.test(plain)) plain = plain.replace(/\{[^{}]*\}/g, "\0")
  const parts = plain.split("\0")
  return parts.toSorted((a, b) => b.length - a.length)[0]?.trim() ?? ""
}

/** Matches what begins with the words: a label and what is said beside it. */
export const startsWith = (words: string): RegExp =>
  new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`)

/** The address of a page in a language. */
export const pathIn = (language: Language, path: string): string =>
  language === "id" ? path : `/en${path === "/" ? "" : path}`

/** `Rp35.000` as a number of whole rupiah. */
export const rupiahIn = (text: string): number =>
  Number(/Rp\s?([\d.]+)/.exec(text)?.[1]?.replaceAll(".", "") ?? NaN)
