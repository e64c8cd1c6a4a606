import { failQris } from "../../faults/qris"
import { seal } from "./encode"
import { readQrisFields } from "./parse"

const LARGEST = 9_999_999_999_999

/**
 * A static code turned into a dynamic one with the amount (whole rupiah) in
 * tag 54, behind the currency; every other field stays as its acquirer wrote
 * it. No rule of Bank Indonesia or ASPI for or against this was found, so it is
 * only for a code of one's own and with the acquirer's consent. Throws as
 * `parseQris`, qris_not_static, qris_amount_invalid.
 */
export function withAmount(staticCode: string, rupiah: number): string {
  const { fields, payload } = readQrisFields(staticCode)
  if (payload.kind !== "static") throw failQris("qris_not_static")
  if (!Number.isInteger(rupiah) || rupiah < 1 || rupiah > LARGEST)
    throw failQris("qris_amount_invalid")
  return seal(
    fields.flatMap((field) => {
      if (field.tag === "01") return [{ tag: "01", value: "12" }]
      if (field.tag !== "53") return [field]
      return [field, { tag: "54", value: String(rupiah) }]
    })
  )
}
