import { failQris } from "../../faults/qris"

/** One field of EMVCo's merchant-presented form: two digits, length, text. */
export interface TlvField {
  /** Two digits. */
  tag: string
  /** 1 to 99 printable ASCII characters. */
  value: string
}

const TAG = /^\d{2}$/
const LENGTH = /^\d{2}$/
const PRINTABLE = /^[\x20-\x7e]*$/

/** Throws qris_malformed, qris_value. */
export const encodeTlv = (fields: readonly TlvField[]): string =>
  fields
    .map(({ tag, value }) => {
      if (!TAG.test(tag)) throw failQris("qris_malformed", { where: tag })
      if (!value || value.length > 99 || !PRINTABLE.test(value))
        throw failQris("qris_value", { tag, value })
      return `${tag}${String(value.length).padStart(2, "0")}${value}`
    })
    .join("")

/**
 * Reads the fields of a text, or of the template `within` which it stands.
 * A tag comes once. Throws qris_characters, qris_malformed, qris_tag_repeated.
 */
export function parseTlv(text: string, within = ""): TlvField[] {
  if (!PRINTABLE.test(text)) throw failQris("qris_characters")
  const fields: TlvField[] = []
  for (let at = 0; at < text.length;) {
    const tag = text.slice(at, at + 2)
    const length = text.slice(at + 2, at + 4)
    const value = text.slice(at + 4, at + 4 + Number(length))
    const name = within + tag
    if (
      !TAG.test(tag) ||
      !LENGTH.test(length) ||
      !value ||
      value.length !== Number(length)
    )
      throw failQris("qris_malformed", {
        where: `${name || "tag"} (${at + 1})`,
      })
    if (fields.some((field) => field.tag === tag))
      throw failQris("qris_tag_repeated", { tag: name })
    fields.push({ tag, value })
    at += 4 + value.length
  }
  return fields
}

/** The text of a tag, or undefined. */
export const valueOf = (
  fields: readonly TlvField[],
  tag: string
): string | undefined => fields.find((field) => field.tag === tag)?.value
