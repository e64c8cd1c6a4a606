import { failQris } from "../../faults/qris"
import { crc16 } from "./crc16"
import type { QrisAccount, QrisPayload } from "./payload"
import { parseTlv, valueOf, type TlvField } from "./tlv"

const SEAL = /6304([0-9A-F]{4})$/
const ACCOUNT = /^(2[6-9]|3\d|4[0-5])$/

/** Tips and fees: charging the buyer for QRIS is forbidden. */
const SURCHARGES = ["55", "56", "57"]

/** What the text of a tag must look like; the source is the research of EMVCo's and BI's tables. */
const SHAPES = {
  "00": /^01$/,
  "01": /^1[12]$/,
  "51.00": /^ID\.CO\.QRIS\.WWW$/,
  "51.02": /^ID\d{13}$/,
  "51.03": /^U[A-Z]{2}$/,
  "52": /^\d{4}$/,
  "53": /^360$/,
  "58": /^ID$/,
  "59": /^(?! *$).{1,25}$/,
  "60": /^(?! *$).{1,15}$/,
  "61": /^[A-Za-z0-9 -]{1,10}$/,
} as const
const PAN = /^9360\d{12,15}$/
const AMOUNT = /^([1-9]\d{0,12})(\.0{1,2})?$/

type Tag = keyof typeof SHAPES

/** The fields of a text whose checksum is right, without the checksum. */
function unseal(text: string): TlvField[] {
  const found = SEAL.exec(text)?.[1]
  const body = text.slice(0, -4)
  const expected = crc16(body)
  if (found !== expected)
    throw failQris("qris_checksum", { found: found ?? "–", expected })
  return parseTlv(body.slice(0, -4))
}

function optional(fields: readonly TlvField[], tag: Tag): string | null {
  const value = valueOf(fields, tag.slice(-2))
  if (value === undefined) return null
  if (!SHAPES[tag].test(value)) throw failQris("qris_value", { tag, value })
  return value
}

function required(fields: readonly TlvField[], tag: Tag): string {
  const value = optional(fields, tag)
  if (value === null) throw failQris("qris_tag_missing", { tag })
  return value
}

function readAccount({ tag, value }: TlvField): QrisAccount {
  const fields = parseTlv(value, `${tag}.`)
  const domain = valueOf(fields, "00")
  const pan = valueOf(fields, "01") ?? null
  if (!domain) throw failQris("qris_tag_missing", { tag: `${tag}.00` })
  if (pan !== null && !PAN.test(pan))
    throw failQris("qris_value", { tag: `${tag}.01`, value: pan })
  const others = fields.filter(({ tag: sub }) => sub !== "00" && sub !== "01")
  return { tag: Number(tag), domain, pan, fields: others }
}

function readAmount(fields: readonly TlvField[]): number | null {
  const value = valueOf(fields, "54")
  if (value === undefined) return null
  const rupiah = AMOUNT.exec(value)?.[1]
  if (!rupiah) throw failQris("qris_amount_invalid")
  return Number(rupiah)
}

/**
 * The fields of a QRIS code, its checksum left out, once every rule was looked
 * at: checksum, tags, lengths, currency, merchant id, no tip and no fee.
 */
export function readQrisFields(text: string): {
  fields: TlvField[]
  payload: QrisPayload
} {
  const fields = unseal(text)
  const surcharge = fields.find(({ tag }) => SURCHARGES.includes(tag))
  if (surcharge) throw failQris("qris_surcharge", { tag: surcharge.tag })
  if (fields[0]?.tag !== "00") throw failQris("qris_tag_missing", { tag: "00" })
  required(fields, "00")
  const kind = required(fields, "01") === "11" ? "static" : "dynamic"
  const accounts = fields.filter(({ tag }) => ACCOUNT.test(tag))
  if (!accounts.length) throw failQris("qris_tag_missing", { tag: "26" })
  const national = parseTlv(valueOf(fields, "51") ?? "", "51.")
  required(national, "51.00")
  required(fields, "53")
  required(fields, "58")
  const amount = readAmount(fields)
  if (kind === "static" && amount !== null) throw failQris("qris_not_static")
  if (kind === "dynamic" && amount === null)
    throw failQris("qris_tag_missing", { tag: "54" })
  const payload: QrisPayload = {
    kind,
    accounts: accounts.map(readAccount),
    nmid: required(national, "51.02"),
    criteria: required(national, "51.03"),
    mcc: required(fields, "52"),
    amount,
    name: required(fields, "59"),
    city: required(fields, "60"),
    postalCode: optional(fields, "61"),
    additional: parseTlv(valueOf(fields, "62") ?? "", "62."),
  }
  return { fields, payload }
}

/**
 * What a QRIS code says. Throws qris_characters, qris_checksum, qris_malformed,
 * qris_tag_missing, qris_tag_repeated, qris_value, qris_amount_invalid,
 * qris_surcharge, qris_not_static (a static code with an amount).
 */
export const parseQris = (text: string): QrisPayload =>
  readQrisFields(text).payload
