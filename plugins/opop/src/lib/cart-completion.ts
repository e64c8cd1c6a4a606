import { failCart } from "./cart-faults"
import { firstFault, type PurchaseLine } from "./parcels"

/** What completing a cart is judged by. Money is whole rupiah. */
export interface CompletionFacts {
  email: string | null
  destination: string | null
  is_destination_known: boolean
  lines: PurchaseLine[]
  has_shipping: boolean
  total: number
  currency_code: string
  /** The session that will be authorised, if any. */
  session: { amount: number; currency_code: string } | null
}

/**
 * Whether a purchase may become an order, as far as it can be told without
 * counting stock. Core compares neither the amount that will be asked for with
 * the total, nor looks at who sells. Throws email_missing, product_unavailable,
 * shop_closed, shop_on_holiday, range_exceeded, district_missing, district_unknown,
 * shipping_missing, amount_mismatch.
 */
export function checkCompletion(facts: CompletionFacts): void {
  if (!facts.email) throw failCart("email_missing")
  if (!facts.destination) throw failCart("district_missing")
  if (!facts.is_destination_known) throw failCart("district_unknown")
  const fault = firstFault(facts.lines, facts.destination)
  if (fault) throw failCart(fault.code, fault.data)
  if (!facts.has_shipping) throw failCart("shipping_missing")
  const { session, total, currency_code } = facts
  if (!session) return
  if (session.amount !== total || session.currency_code !== currency_code) {
    throw failCart("amount_mismatch")
  }
}
