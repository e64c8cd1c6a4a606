import "server-only"
import { z } from "zod"
import { api } from "../client"
import { asShop } from "./call"

const Account = z.object({
  id: z.string(),
  bank: z.string(),
  bank_name: z.string(),
  number: z.string().nullable(),
  holder: z.string(),
  /** Since when it is used; of one that waits, when it may be. */
  active_from: z.string(),
  reason: z.string().nullable(),
  created_at: z.string(),
})

/** Where a shop is paid. */
export type Account = z.output<typeof Account>

const Accounts = z.object({
  active: Account.nullable(),
  resting: Account.nullable(),
  refused: Account.nullable(),
})

/** The account in use, the one that waits, and the last one if it was refused. Throws ApiError. */
export const getAccounts = async (): Promise<z.output<typeof Accounts>> =>
  api.get(Accounts, "/seller/bank-account", await asShop())

/** Asks for another account. Throws ApiError, `account_change_pending`. */
export const requestAccount = async (
  body: Readonly<{ bank: string; number: string; holder: string }>
): Promise<void> => {
  await api.post(Accounts, "/seller/bank-account", body, await asShop())
}

/** Takes the change that waits back. Throws ApiError, `account_not_waiting`. */
export const cancelAccount = async (): Promise<void> => {
  await api.post(Accounts, "/seller/bank-account/cancel", {}, await asShop())
}
