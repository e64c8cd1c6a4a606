import { z } from "@medusajs/framework/zod"
import { parseOptions } from "../../lib/parse-options"

const Account = z
  .object({
    bank: z.string().min(1),
    number: z.string().min(4).max(30),
    holder: z.string().min(1),
  })
  .strict()

/**
 * What the operator sets. `accounts` may be empty: then those that the
 * administrator keeps count alone, and without any the method refuses with
 * `transfer_not_configured`. Who holds the money is never assumed (DESIGN D15),
 * so accounts without a named fund holder are refused at start.
 */
export const TransferOptions = z
  .object({
    accounts: z.array(Account).max(5).default([]),
    fundHolder: z.string().trim().min(1).optional(),
    /** How long an order waits for the money, in hours. */
    hours: z.number().int().min(2).max(48).default(24),
    /** Signs confirmations; without it no transfer is ever taken as paid. */
    secret: z.string().min(16).optional(),
  })
  .strict()
  .refine((options) => !options.accounts.length || !!options.fundHolder, {
    path: ["fundHolder"],
    message: "name who holds the money when bank accounts are given",
  })

export type TransferOptions = z.infer<typeof TransferOptions>

/** Reads the options; throws an error that lists every fault. */
export const parseTransferOptions = (options: unknown): TransferOptions =>
  parseOptions(TransferOptions, options, "the transfer provider")
