import { z } from "@medusajs/framework/zod"
import type { TransferOptions } from "./options"

/** Accounts, holder and hours that a buyer is told. */
export interface TransferTerms {
  accounts: { bank: string; number: string; holder: string }[]
  fundHolder: string
  hours: number
}

/** What the provider asks of the money module, when it is given that. */
interface KeptTerms {
  accountsInForce(): Promise<
    { bank: string; number: string; holder: string; fund_holder: string }[]
  >
  settingsInForce(): Promise<{ transfer_hours: number }>
}

const isKept = (value: unknown): value is KeptTerms =>
  z
    .object({
      accountsInForce: z.instanceof(Function),
      settingsInForce: z.instanceof(Function),
    })
    .safeParse(value).success

/**
 * The administrator's rows where the payment module is given the money module
 * (`dependencies: ["money"]`), else the options.
 */
export async function termsInForce(
  container: Record<string, unknown>,
  options: TransferOptions
): Promise<TransferTerms> {
  const configured = {
    accounts: options.accounts,
    fundHolder: options.fundHolder ?? "",
    hours: options.hours,
  }
  // Asking the container for what it does not have throws.
  const money = Object.hasOwn(container, "money") ? container["money"] : null
  if (!isKept(money)) return configured
  const [rows, { transfer_hours: hours }] = await Promise.all([
    money.accountsInForce(),
    money.settingsInForce(),
  ])
  const [first] = rows
  if (!first) return configured
  return {
    accounts: rows.map(({ bank, number, holder }) => ({
      bank,
      number,
      holder,
    })),
    fundHolder: first.fund_holder,
    hours,
  }
}
