import Stripe from "stripe"
import type { StripeOptions } from "./options"

/**
 * The official client. Calls that got no answer are sent again under the same
 * idempotency key, so nothing is done twice.
 */
export const createStripe = (options: StripeOptions): Stripe =>
  new Stripe(options.secretKey, {
    host: options.host,
    port: options.port,
    protocol: options.protocol,
    timeout: options.timeout,
    maxNetworkRetries: options.retries,
    telemetry: false,
  })
