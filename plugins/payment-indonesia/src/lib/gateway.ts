/** What a gateway says is so, fetched from it, never believed from a webhook. */
export interface GatewayTruth {
  state:
    | "pending"
    | "authorized"
    | "captured"
    | "canceled"
    | "failed"
    | "refunded"
    | "partially_refunded"
    | "challenged"
    | "unknown"
  /** Whole rupiah. */
  amount: number
  currency: string
  /** Whole rupiah paid back so far. */
  refunded: number
}
/** A notice that was verified; it only says where to look. */
export interface GatewayNotice {
  eventId: string
  kind: string
  reference: string
}
export interface Gateway {
  readonly code: string // provider identifier, such as "midtrans"
  /** Throws `webhook_refused` when the signature is wrong. */
  verify(
    raw: Buffer,
    headers: Record<string, string | string[] | undefined>
  ): GatewayNotice
  /** `reference` is what our provider keeps in session.data as `reference`. */
  fetchTruth(reference: string): Promise<GatewayTruth>
}
