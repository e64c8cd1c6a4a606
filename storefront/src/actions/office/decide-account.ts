"use server"

import { z } from "zod"
import {
  confirmAccount,
  refuseAccount,
  revealAccount,
} from "@/data/office/accounts"
import { idField } from "@/lib/fields"
import { officeAction } from "@/lib/office-action"
import { reasonField } from "@/lib/office-fields"

const one = { account_id: idField }
const PAGE = "/dinas/rekening"

/** Confirms a new account of a shop. */
export const confirmNewAccount = officeAction(
  z.object(one),
  async ({ input, locale }) => {
    await confirmAccount(input.account_id, { locale })
    return { back: PAGE }
  }
)

/** Refuses a new account with its reason. */
export const refuseNewAccount = officeAction(
  z.looseObject(one),
  async ({ input, typed, locale }) => {
    const name = `account_reason_${input.account_id}`
    const reason = reasonField.safeParse(typed[name])
    if (!reason.success) return { errors: { [name]: "reason_missing" } }
    await refuseAccount(input.account_id, reason.data, { locale })
    return { go: PAGE }
  }
)

/** Shows the number of a new account whole; the reading is logged. */
export const showAccountNumber = officeAction<z.ZodObject<typeof one>, string>(
  z.object(one),
  async ({ input, locale }) => ({
    data: await revealAccount(input.account_id, { locale }),
  })
)
