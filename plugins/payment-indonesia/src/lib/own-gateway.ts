import type { Gateway } from "./gateway"

/** What a gateway did with a refund that it was asked for. */
export type RefundAnswer =
  /** It pays back, or did already. */
  | "sent"
  /** It cannot: a person has to transfer. */
  | "owed"

export interface RefundOrder {
  reference: string
  /** Stays the same in every try: the gateway pays it back once. */
  key: string
  /** Whole rupiah. */
  amount: number
}

/** Money that is held, and is to be taken. */
export interface CaptureOrder {
  reference: string
  /** Whole rupiah: all that is held. */
  amount: number
}

/**
 * A gateway with what it can do besides telling the truth. Each act may be
 * repeated; each throws when nothing is known afterwards.
 */
export interface OwnGateway extends Gateway {
  /** The payment session that a reference names; null when it names none. */
  sessionOf?(reference: string): string | null
  /**
   * Whether this shop has asked for a payment that it has no session of (any
   * more): another may use the same account. Without it all are ours.
   */
  isOurs?(reference: string): Promise<boolean>
  /** Ends what can still be paid; nothing to end is fine. */
  close?(reference: string, data: Record<string, unknown>): Promise<void>
  /** Takes what is held; taken before is as good. */
  capture?(order: CaptureOrder): Promise<void>
  refund?(order: RefundOrder): Promise<RefundAnswer>
}
