import { z } from "@medusajs/framework/zod"
import { checkHolders, FundAccounts, FundHolder } from "../../lib/fund-holder"
import { parseOptions } from "../../lib/parse-options"

/**
 * What the operator sets. `accounts` may be empty: then those that the
 * administrator keeps count alone, and without any the method refuses with
 * `transfer_not_configured`. Who holds the money is never assumed (DESIGN D15),
 * so accounts without a named fund holder, or in another name, are refused at
 * start.
 */
export const TransferOptions = z
  .object({
    accounts: FundAccounts,
    fundHolder: FundHolder.optional(),
    /** How long an order waits for the money, in hours. */
    hours: z.number().int().min(2).max(48).default(24),
    /** Signs confirmations; without it no transfer is ever taken as paid. */
    secret: z.string().min(16).optional(),
  })
  .strict()
  .superRefine(checkHolders)

export type TransferOptions = z.infer<typeof TransferOptions>

/** Reads the options; throws an error that lists every fault. */
export const parseTransferOptions = (options: unknown): TransferOptions =>
  parseOptions(TransferOptions, options, "the transfer provider")
