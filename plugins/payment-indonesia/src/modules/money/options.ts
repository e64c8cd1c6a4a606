import { z } from "@medusajs/framework/zod"
import { checkHolders, FundAccounts, FundHolder } from "../../lib/fund-holder"
import { parseOptions } from "../../lib/parse-options"

/**
 * Options of the plugin in medusa-config.ts that this module reads; those of
 * other modules stand beside them.
 */
const MoneyOptions = z.looseObject({
  /** Signs confirmations; the transfer provider's option of the same name. */
  secret: z.string().min(16).optional(),
  /** Shared with the storefront: opens an order's page to a guest. */
  storefrontSecret: z.string().min(16).optional(),
  /** The first accounts and figures; later the rows count. */
  transfer: z
    .strictObject({
      accounts: FundAccounts,
      fundHolder: FundHolder.optional(),
      hours: z.number().int().min(2).max(48).optional(),
    })
    .superRefine(checkHolders)
    .optional(),
  /** The fund holder's static QRIS code, whose payments its acquirer reports. */
  qris: z
    .strictObject({
      code: z.string().trim().min(1),
      fundHolder: FundHolder,
    })
    .optional(),
})
export type MoneyOptions = z.infer<typeof MoneyOptions>

/** Reads the options; throws an error that lists every fault. */
export const parseMoneyOptions = (options: unknown): MoneyOptions =>
  parseOptions(MoneyOptions, options, "the money module")
