"use server"

import { z } from "zod"
import { settleCash } from "@/data/office/cash"
import { idField } from "@/lib/fields"
import { officeAction } from "@/lib/office-action"
import { reasonField } from "@/lib/office-fields"

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

/** Nobody took the parcel: it comes back unpaid, or it is back. */
export const bringBack = officeAction(
  z.looseObject({ cash_id: idField, act: z.enum(["refuse", "take_back"]) }),
  async ({ input, typed, locale }) => {
    const { cash_id: id, act } = input
    const name = `cash_reason_${id}`
    const note = reasonField.safeParse(typed[name])
    if (!note.success) return { errors: { [name]: "reason_missing" } }
    await settleCash(
      id,
      act === "refuse" ? act : "take-back",
      { note: note.data },
      { locale }
    )
    return { go: `${PAGE}?antrean=back` }
  }
)
