"use server"

import { z } from "zod"
import { stepIn } from "@/data/office/orders"
import { idField } from "@/lib/fields"
import { officeAction } from "@/lib/office-action"
import { reasonField } from "@/lib/office-fields"
import { STEPS_IN } from "@/lib/office-order-states"

/** Does in somebody's place what they do not, with the reason. */
export const stepIntoOrder = officeAction(
  z.looseObject({
    order_id: idField,
    action: z.enum(STEPS_IN),
    version: z.coerce.number().int().min(1),
  }),
  async ({ input, typed, locale }) => {
    const { order_id: id, action, version } = input
    const name = `step_reason_${action}`
    const reason = reasonField.safeParse(typed[name])
    if (!reason.success) return { errors: { [name]: "reason_missing" } }
    await stepIn(id, { action, version, reason: reason.data }, { locale })
    return { go: `/dinas/pesanan/${id}` }
  }
)
