/** Ways to pay that the checkout knows, in the order in which it shows them. */
export const PAYMENT_METHODS = ["transfer", "card"] as const

export type PaymentMethod = (typeof PAYMENT_METHODS)[number]

/** The provider of each (plugins/payment-indonesia). */
export const PROVIDERS: Readonly<Record<PaymentMethod, string>> = {
  transfer: "pp_transfer_manual",
  card: "pp_stripe_card",
}

/** The way to pay that a provider stands for; null for one that is not shown. */
export const methodOf = (
  providerId: string | undefined
): PaymentMethod | null =>
  PAYMENT_METHODS.find((method) => PROVIDERS[method] === providerId) ?? null
