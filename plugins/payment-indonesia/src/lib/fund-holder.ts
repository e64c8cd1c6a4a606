import { z } from "@medusajs/framework/zod"
import { foldName } from "./fold-name"
import { isOfficeHolder } from "./office-holder"

/**
 * Who holds buyers' money (DESIGN D15), as an option: named, never assumed, and
 * never an office, which has no legal basis to hold it.
 */
export const FundHolder = z
  .string({ error: "name who holds the buyers' money" })
  .trim()
  .min(1, "name who holds the buyers' money")
  .refine((name) => !isOfficeHolder(name, []), {
    message: "is an office: it may not hold buyers' money",
  })

/** The fund holder's bank accounts that a configuration names. */
export const FundAccounts = z
  .array(
    z.strictObject({
      bank: z.string().min(1),
      number: z.string().min(4).max(30),
      holder: z.string().min(1),
    })
  )
  .max(5)
  .default([])

interface NamedAccounts {
  accounts: z.output<typeof FundAccounts>
  fundHolder?: string | undefined
}

/**
 * Refuses accounts without a named fund holder, and each that is in another
 * name: money may go to the fund holder only. Names are compared without case
 * and punctuation.
 */
export function checkHolders(
  { accounts, fundHolder }: NamedAccounts,
  ctx: z.RefinementCtx
): void {
  if (!accounts.length) return
  if (!fundHolder) {
    const message = "name who holds the money when bank accounts are given"
    ctx.addIssue({ code: "custom", path: ["fundHolder"], message })
    return
  }
  accounts.forEach(({ holder }, at) => {
    if (foldName(holder) === foldName(fundHolder)) return
    const message = `"${holder}" is not the fund holder "${fundHolder}": money may go to the fund holder's accounts only`
    ctx.addIssue({ code: "custom", path: ["accounts", at, "holder"], message })
  })
}
