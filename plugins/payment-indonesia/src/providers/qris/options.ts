import { z } from "@medusajs/framework/zod"
import { FundHolder } from "../../lib/fund-holder"
import { parseOptions } from "../../lib/parse-options"
import { parseQris } from "../../lib/qris/parse"

/** Why a text is no static QRIS code; null when it is one. */
function faultOf(code: string): string | null {
  try {
    return parseQris(code).kind === "static" ? null : "is no static QRIS code"
  } catch (error) {
    return error instanceof Error ? error.message : "is no QRIS code"
  }
}

/**
 * What the operator sets. Without a `code` the method exists but refuses with
 * `qris_not_configured`. Who holds the money is never assumed (DESIGN D15).
 */
export const QrisOptions = z
  .object({
    /** The text of the fund holder's own static QRIS code. */
    code: z
      .string()
      .trim()
      .superRefine((code, ctx) => {
        const message = faultOf(code)
        if (message) ctx.addIssue({ code: "custom", message })
      })
      .optional(),
    fundHolder: FundHolder.optional(),
    /** How long an order waits for the money, in hours. */
    hours: z.number().int().min(2).max(48).default(24),
    /** Rupiah of one payment at most; the limit of QRIS is Bank Indonesia's to change. */
    limit: z.number().int().positive().default(10_000_000),
    /** Signs confirmations; whoever matches the acquirer's report has the same. */
    secret: z.string().min(16).optional(),
    /**
     * Puts the amount into the code that is shown (tag 54), so that nobody
     * types it. No rule of BI or ASPI for or against it was found: off unless
     * the acquirer agreed, which `acquirerConsent` notes (who, when, letter).
     */
    amountInCode: z.boolean().default(false),
    acquirerConsent: z.string().trim().min(1).optional(),
  })
  .strict()
  .refine(({ code, fundHolder }) => !code || !!fundHolder, {
    path: ["fundHolder"],
    message: "name who holds the money when a QRIS code is given",
  })
  .refine(({ code, secret }) => !code || !!secret, {
    path: ["secret"],
    message: "is needed when a QRIS code is given",
  })
  .refine(
    ({ amountInCode, acquirerConsent }) => !amountInCode || !!acquirerConsent,
    {
      path: ["acquirerConsent"],
      message: "note the acquirer's consent when the amount goes into the code",
    }
  )

export type QrisOptions = z.infer<typeof QrisOptions>

/** Reads the options; throws an error that lists every fault. */
export const parseQrisOptions = (options: unknown): QrisOptions =>
  parseOptions(QrisOptions, options, "the QRIS provider")
