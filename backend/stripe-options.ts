import type { config } from "./config"

type StripeSettings = Pick<
  typeof config,
  | "STRIPE_SECRET_KEY"
  | "STRIPE_PUBLISHABLE_KEY"
  | "STRIPE_WEBHOOK_SECRET"
  | "STRIPE_API_URL"
  | "STRIPE_TIMEOUT_MS"
  | "CARD_MIN_AMOUNT"
  | "CARD_MAX_AMOUNT"
  | "FUND_HOLDER"
>

/** Where the API answers, if not at Stripe's own address. */
function addressOf(url: string | undefined) {
  if (!url) return {}
  const { protocol, hostname, port } = new URL(url)
  const isSecure = protocol === "https:"
  return {
    protocol: isSecure ? "https" : "http",
    host: hostname,
    port: Number(port || (isSecure ? 443 : 80)),
  }
}

/** What Stripe's provider and the inbox are given; undefined while it is off. */
export const stripeOptions = (settings: StripeSettings) =>
  settings.STRIPE_SECRET_KEY
    ? {
        secretKey: settings.STRIPE_SECRET_KEY,
        publishableKey: settings.STRIPE_PUBLISHABLE_KEY,
        webhookSecret: settings.STRIPE_WEBHOOK_SECRET,
        fundHolder: settings.FUND_HOLDER,
        minAmount: settings.CARD_MIN_AMOUNT,
        maxAmount: settings.CARD_MAX_AMOUNT,
        timeout: settings.STRIPE_TIMEOUT_MS,
        ...addressOf(settings.STRIPE_API_URL),
      }
    : undefined
