"use server"

import { z } from "zod"
import { settleTransfer } from "@/data/office/money"
import { idField } from "@/lib/fields"
import { TRANSFER_ACTS } from "@/lib/money-states"
import { officeAction } from "@/lib/office-action"
import { reasonField } from "@/lib/office-fields"

/** Acts that owe a reason. */
const REASONED: readonly string[] = ["refuse_match", "give_up"]

/** Does what an officer decided about a transfer. */
export const settleOneTransfer = officeAction(
  z.looseObject({ transfer_id: idField, act: z.enum(TRANSFER_ACTS) }),
  async ({ input, typed, locale }) => {
    const { transfer_id: id, act } = input
    const name = `money_reason_${act}`
    const note = reasonField.safeParse(typed[name])
    const isReasoned = REASONED.includes(act)
    if (isReasoned && !note.success)
      return { errors: { [name]: "reason_missing" } }
    await settleTransfer(
      id,
      act.replaceAll("_", "-"),
      isReasoned && note.success ? { note: note.data } : {},
      { locale }
    )
    return { go: `/dinas/pembayaran/${id}` }
  }
)
