import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { FundHolder } from "../../lib/fund-holder"

/** Names of Snap's payment methods, as `enabled_payments` knows them. */
const Method = z.string().regex(/^[a-z0-9_]{2,40}$/)

/**
 * What the operator sets. Keys and environment belong together: sandbox keys
 * do not open the live service. `host` replaces both hosts of Midtrans and is
 * for tests.
 */
export const MidtransOptions = z
  .object({
    serverKey: z.string().min(8),
    clientKey: z.string().min(8),
    /** Whose merchant account it is: buyers' money goes there (DESIGN D15). */
    fundHolder: FundHolder,
    environment: z.enum(["sandbox", "production"]).default("sandbox"),
    host: z.url().optional(),
    /** Which methods Snap offers; all that the merchant has when left out. */
    methods: z.array(Method).min(1).max(40).optional(),
    /** Where Snap leads the buyer afterwards; what it adds is never believed. */
    finishUrl: z.url(),
    /** Where notices go, instead of the address set in Midtrans's dashboard. */
    notifyUrl: z.url().optional(),
    /** How long an order waits for the money, in hours. */
    hours: z.number().int().min(2).max(48).default(24),
    /** How long one call may take, in milliseconds. */
    deadlineMs: z.number().int().min(100).max(5000).default(5000),
  })
  .strict()

export type MidtransOptions = z.infer<typeof MidtransOptions>

/** Reads the options; throws an error that lists every fault. */
export function parseMidtransOptions(options: unknown): MidtransOptions {
  const result = MidtransOptions.safeParse(options)
  if (result.success) return result.data
  const faults = result.error.issues.map(
    ({ path, message }) => `  ${path.join(".")}: ${message}`
  )
  throw new MedusaError(
    MedusaError.Types.INVALID_ARGUMENT,
    `The options of the Midtrans provider are wrong:\n${faults.join("\n")}`
  )
}

const HOSTS = {
  sandbox: {
    snap: "https://app.sandbox.midtrans.com",
    core: "https://api.sandbox.midtrans.com",
  },
  production: {
    snap: "https://app.midtrans.com",
    core: "https://api.midtrans.com",
  },
}

/** Where Snap and the Core API are. Source: docs.midtrans.com, API environments. */
export const hostsOf = ({ environment, host }: MidtransOptions) =>
  host ? { snap: host, core: host } : HOSTS[environment]
