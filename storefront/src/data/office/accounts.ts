import "server-only"
import { z } from "zod"
import { office, type OfficeCall } from "./client"

const account = {
  id: z.string(),
  bank_name: z.string(),
  holder: z.string(),
  /** Masked. */
  number: z.string().nullable(),
}

const Waiting = z.object({
  ...account,
  /** When it may become active at the earliest. */
  active_from: z.string(),
  confirmed_at: z.string().nullable(),
  warnings: z.array(z.string()),
  created_at: z.string(),
  pesantren: z.object({ id: z.string(), name: z.string().nullable() }),
  place: z.string(),
  /** Where the shop is paid now. */
  active: z.object(account).nullable(),
})
/** A change of a shop's bank account that waits. */
export type WaitingAccount = z.output<typeof Waiting>

export const ACCOUNTS_PER_PAGE = 20
const PATH = "/officer/bank-accounts"

/** Changes of accounts that rest, the longest waiting first. */
export const waitingAccounts = (page: number, limit = ACCOUNTS_PER_PAGE) =>
  office.get(
    z.object({ accounts: z.array(Waiting), count: z.number() }),
    PATH,
    { state: "resting", limit, offset: (page - 1) * limit }
  )

/** Confirms an account: it becomes active once it has rested. */
export const confirmAccount = (id: string, call: OfficeCall) =>
  office.post(z.unknown(), `${PATH}/${id}/confirm`, {}, call)

/** Refuses an account; the one before stays. */
export const refuseAccount = (id: string, reason: string, call: OfficeCall) =>
  office.post(z.unknown(), `${PATH}/${id}/refuse`, { reason }, call)

/** The number whole. That it was read is logged. */
export const revealAccount = async (
  id: string,
  call: OfficeCall
): Promise<string> => {
  const schema = z.object({ value: z.string() })
  return (await office.post(schema, `${PATH}/${id}/reveal`, {}, call)).value
}
