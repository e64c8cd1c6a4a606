import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { FundHolder } from "../../lib/fund-holder"

const LOCAL_HOSTS = ["localhost", "127.0.0.1", "::1"]

const isTestKey = (key: string) => key.split("_")[1] === "test"

/**
 * What the operator sets. Keys of Stripe's test and live mode never mix, and
 * keys never travel in the clear: `http` is for a stand-in on this machine.
 */
export const StripeOptions = z
  .object({
    secretKey: z.string().regex(/^(sk|rk)_(test|live)_\w+$/),
    publishableKey: z.string().regex(/^pk_(test|live)_\w+$/),
    /** Whose account it is: buyers' money goes there (DESIGN D15). */
    fundHolder: FundHolder,
    webhookSecret: z.string().regex(/^whsec_\S+$/),
    /**
     * Least and most that a card is charged, in rupiah. Stripe's own least is
     * worth US$0.50 (its API reference); no rupiah figure is published.
     */
    minAmount: z.number().int().positive().default(10_000),
    maxAmount: z.number().int().positive().default(100_000_000),
    /** Where the API answers: set for a stand-in only. */
    host: z.string().min(1).default("api.stripe.com"),
    port: z.number().int().min(1).max(65_535).default(443),
    protocol: z.enum(["http", "https"]).default("https"),
    /** How long one call may take, in milliseconds. */
    timeout: z.number().int().min(100).max(80_000).default(10_000),
    /** How often a call without an answer is sent again, with its key. */
    retries: z.number().int().min(0).max(5).default(2),
  })
  .strict()
  .refine(({ minAmount, maxAmount }) => minAmount <= maxAmount, {
    path: ["maxAmount"],
    message: "is less than minAmount",
  })
  .refine(
    (keys) => isTestKey(keys.secretKey) === isTestKey(keys.publishableKey),
    {
      path: ["publishableKey"],
      message: "is of another mode (test, live) than secretKey",
    }
  )
  .refine(
    ({ protocol, host }) => protocol === "https" || LOCAL_HOSTS.includes(host),
    {
      path: ["protocol"],
      message: "http is for a stand-in on this machine only",
    }
  )

export type StripeOptions = z.infer<typeof StripeOptions>

/** Reads the options; throws an error that lists every fault, and no key. */
export function parseStripeOptions(options: unknown): StripeOptions {
  const result = StripeOptions.safeParse(options)
  if (result.success) return result.data
  const faults = result.error.issues.map(
    ({ path, message }) => `  ${path.join(".")}: ${message}`
  )
  throw new MedusaError(
    MedusaError.Types.INVALID_ARGUMENT,

    `The options of the Stripe provider are wrong:\n${faults.join("\n")}`
  )
}
