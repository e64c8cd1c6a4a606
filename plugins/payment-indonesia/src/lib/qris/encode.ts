import { crc16 } from "./crc16"
import { parseQris } from "./parse"
import type { QrisAccount, QrisPayload } from "./payload"
import { encodeTlv, type TlvField } from "./tlv"

export const QRIS_DOMAIN = "ID.CO.QRIS.WWW"

const optional = (tag: string, value: string | null): TlvField[] =>
  value === null ? [] : [{ tag, value }]

const account = ({ tag, domain, pan, fields }: QrisAccount): TlvField => ({
  tag: String(tag),
  value: encodeTlv([
    { tag: "00", value: domain },
    ...optional("01", pan),
    ...fields,
  ]),
})

/** Adds tag 63 with the checksum over all before it, its own head included. */
export function seal(fields: readonly TlvField[]): string {
  const text = `${encodeTlv(fields)}6304`
  return text + crc16(text)
}

/**
 * The text of a QRIS code, tags in ascending order. Reads back as the same
 * payload; throws as `parseQris` does for what is no valid QRIS.
 */
export function encodeQris(payload: QrisPayload): string {
  const { amount, additional } = payload
  const text = seal([
    { tag: "00", value: "01" },
    { tag: "01", value: payload.kind === "static" ? "11" : "12" },
    ...payload.accounts.map(account),
    {
      tag: "51",
      value: encodeTlv([
        { tag: "00", value: QRIS_DOMAIN },
        { tag: "02", value: payload.nmid },
        { tag: "03", value: payload.criteria },
      ]),
    },
    { tag: "52", value: payload.mcc },
    { tag: "53", value: "360" },
    ...optional("54", amount === null ? null : String(amount)),
    { tag: "58", value: "ID" },
    { tag: "59", value: payload.name },
    { tag: "60", value: payload.city },
    ...optional("61", payload.postalCode),
    ...optional("62", additional.length ? encodeTlv(additional) : null),
  ])
  parseQris(text)
  return text
}
