/** A card's payment session that no order came of, as far as is known. */
export interface CardSession {
  session_id: string
  /** Status of the payment session. */
  status: string
  /** The cart it pays for: its id is the lock that checkout takes. */
  cart_id: string
  /** When it was last touched, ISO. */
  updated_at: string
  has_order: boolean
  has_payment: boolean
}

/** How long a card's payment may rest before the intent is cancelled. */
export const IDLE_MS = 3_600_000

/** Held or waiting for the buyer; what is paid or closed is left alone. */
const OPEN = ["pending", "requires_more", "error"]

/** Whether a buyer has left this payment for an hour. */
export const isIdle = (session: CardSession, now: Date): boolean =>
  OPEN.includes(session.status) &&
  !session.has_order &&
  !session.has_payment &&
  now.getTime() - Date.parse(session.updated_at) >= IDLE_MS
