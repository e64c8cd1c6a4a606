import { createHmac } from "node:crypto"
import type { StripeOptions } from "./options"

/**
 * What our intents carry to be told from those of another shop on the same
 * Stripe account. The endpoint's secret is the one thing at Stripe that each
 * shop has for itself; a new secret makes a new mark.
 */
export const shopMark = ({
  webhookSecret,
}: Pick<StripeOptions, "webhookSecret">): string =>
  createHmac("sha256", webhookSecret)
    .update("pasar-santri:shop")
    .digest("hex")
    .slice(0, 16)
