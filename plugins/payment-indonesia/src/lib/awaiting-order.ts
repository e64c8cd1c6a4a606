/** A placed order that waits for money, as its payment session knows it. */
export interface AwaitingOrder {
  session_id: string
  /** Status of the payment session. */
  status: string
  order_id: string
  /** The cart it came from: its id is the lock that checkout takes. */
  cart_id: string
  /** ISO time until which the money is awaited; null before the order is placed. */
  expires_at: string | null
  is_cancelled: boolean
  /** Whether any payment of the order, of any provider, stands. */
  is_paid: boolean
}

const awaits = ({ status }: AwaitingOrder) => status === "pending_authorization"

/** Whether the time of an order has run out without money. */
export const isOverdue = (order: AwaitingOrder, now: Date): boolean =>
  awaits(order) &&
  !order.is_cancelled &&
  !order.is_paid &&
  order.expires_at !== null &&
  Date.parse(order.expires_at) <= now.getTime()

/** Whether nothing is awaited any more: overdue, or cancelled by someone. */
export const isOver = (order: AwaitingOrder, now: Date): boolean =>
  isOverdue(order, now) || (awaits(order) && order.is_cancelled)
