import { z } from "@medusajs/framework/zod"
import { parseOptions } from "../../lib/parse-options"
import { MidtransOptions } from "../../providers/midtrans/options"
import { StripeOptions } from "../../providers/stripe/options"

/**
 * The gateways among the plugin's options in medusa-config.ts: for each that is
 * used, the very object that its payment provider is given. The rest of the
 * options belongs to other modules.
 */
const GatewayOptions = z.object({
  gateways: z
    .object({
      midtrans: MidtransOptions.optional(),
      stripe: StripeOptions.optional(),
    })
    .strict()
    .default({}),
})

/** Reads the options; throws an error that lists every fault. */
export const parseGatewayOptions = (options: unknown) =>
  parseOptions(GatewayOptions, options, "the gateways")
