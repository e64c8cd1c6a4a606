"use server"

import { z } from "zod"
import { settleRefund } from "@/data/office/refunds"
import { idField } from "@/lib/fields"
import { fileIn, toUpload } from "@/lib/form-file"
import { officeAction } from "@/lib/office-action"
import { reasonField } from "@/lib/office-fields"

const one = { refund_id: idField }
const PAGE = "/dinas/pengembalian"
const SECOND = `${PAGE}?status=claimed_paid`

/** Largest receipt that the backend takes. */
const MAX_BYTES = 5 * 1024 * 1024

/** Says who is at a refund, so that nobody sends the money twice. */
export const takeRefund = officeAction(
  z.object({ ...one, act: z.enum(["take", "release"]) }),
  async ({ input, locale }) => {
    await settleRefund(input.refund_id, input.act, {}, { locale })
    return { back: PAGE }
  }
)

/** The money went back, with its reference and the bank's receipt. */
export const payRefundBack = officeAction(
  z.looseObject(one),
  async ({ input, typed, form, locale }) => {
    const { refund_id: id } = input
    const field = `reference_${id}`
    const receipt = `receipt_${id}`
    const reference = typed[field]?.trim() ?? ""
    if (reference.length < 3) return { errors: { [field]: "text_missing" } }
    const file = fileIn(form, [receipt])
    if (!file) return { errors: { [receipt]: "file_missing" } }
    const upload = file.size > MAX_BYTES ? null : await toUpload(file)
    if (!upload) return { errors: { [receipt]: "sheet_too_large" } }
    const { content_base64 } = upload
    const body = { reference: reference.slice(0, 100), content_base64 }
    await settleRefund(id, "pay-back", body, { locale })
    return { go: PAGE }
  }
)

/** A second officer has seen it. */
export const confirmRefund = officeAction(
  z.object(one),
  async ({ input, locale }) => {
    await settleRefund(input.refund_id, "confirm", {}, { locale })
    return { back: SECOND }
  }
)

/** A second officer does not find it: it is owed again. */
export const refuseRefund = officeAction(
  z.looseObject(one),
  async ({ input, typed, locale }) => {
    const name = `refund_reason_${input.refund_id}`
    const note = reasonField.safeParse(typed[name])
    if (!note.success) return { errors: { [name]: "reason_missing" } }
    await settleRefund(
      input.refund_id,
      "refuse",
      { note: note.data },
      { locale }
    )
    return { go: SECOND }
  }
)
