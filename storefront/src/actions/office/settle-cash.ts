"use server"

import { z } from "zod"
import { settleCash } from "@/data/office/cash"
import { idField } from "@/lib/fields"
import { parseRupiah } from "@/lib/money"
import { officeAction } from "@/lib/office-action"
import { reasonField } from "@/lib/office-fields"
import { FREIGHT_BEARERS, FREIGHT_CEILING } from "@/lib/refused-freight"

const PAGE = "/dinas/pembayaran/tunai"
const DAY = /^\d{4}-\d{2}-\d{2}$/

/** The cash of a parcel has come in: from whom, when, and by which reference. */
export const takeCash = officeAction(
  z.looseObject({ cash_id: idField, amount: z.coerce.number() }),
  async ({ input, typed, locale }) => {
    const { cash_id: id, amount } = input
    const field = (name: string) => `${name}_${id}`
    const text = (name: string) => typed[field(name)]?.trim() ?? ""
    const source = text("source").slice(0, 80)
    const reference = text("reference").slice(0, 100)
    const received_on = text("received_on")
    if (source.length < 2)
      return { errors: { [field("source")]: "text_missing" } }
    if (reference.length < 3)
      return { errors: { [field("reference")]: "text_missing" } }
    if (!DAY.test(received_on))
      return { errors: { [field("received_on")]: "text_missing" } }
    const body = { amount, source, reference, received_on }
    await settleCash(id, "take", body, { locale })
    return { go: PAGE }
  }
)

const BACK = `${PAGE}?antrean=back`

/** Nobody took the parcel: it comes back unpaid. */
export const refuseParcel = officeAction(
  z.looseObject({ cash_id: idField }),
  async ({ input, typed, locale }) => {
    const { cash_id: id } = input
    const name = `cash_reason_${id}`
    const note = reasonField.safeParse(typed[name])
    if (!note.success) return { errors: { [name]: "reason_missing" } }
    await settleCash(id, "refuse", { note: note.data }, { locale })
    return { go: BACK }
  }
)

/** A refused parcel is back: what its way cost, and who bears that. */
export const takeBack = officeAction(
  z.looseObject({ cash_id: idField }),
  async ({ input, typed, locale }) => {
    const { cash_id: id } = input
    const field = (name: string) => `${name}_${id}`
    const text = (name: string) => typed[field(name)]?.trim() ?? ""
    const note = reasonField.safeParse(text("cash_reason"))
    if (!note.success)
      return { errors: { [field("cash_reason")]: "reason_missing" } }
    const return_freight = parseRupiah(text("return_freight") || "0")
    if (return_freight === null || return_freight > FREIGHT_CEILING)
      return { errors: { [field("return_freight")]: "value_invalid" } }
    const bearer = FREIGHT_BEARERS.find((one) => one === text("bearer"))
    const bearer_reason = text("bearer_reason").slice(0, 500) || null
    const body = { note: note.data, return_freight, bearer_reason }
    await settleCash(id, "take-back", bearer ? { ...body, bearer } : body, {
      locale,
    })
    return { go: BACK }
  }
)
