/** An error as Stripe's API words it. */
export class StripeRefusal extends Error {
  constructor(
    readonly status: number,
    readonly error: {
      type:
        | "invalid_request_error"
        | "card_error"
        | "api_error"
        | "idempotency_error"
        | "authentication_error"
      code?: string
      decline_code?: string
      param?: string
      message: string
      payment_intent?: unknown
    }
  ) {
    super(error.message)
  }
}

export const invalid = (message: string, code?: string, param?: string) =>
  new StripeRefusal(code === "resource_missing" ? 404 : 400, {
    type: "invalid_request_error",
    message,
    ...(code ? { code } : {}),
    ...(param ? { param } : {}),
  })
