import { failCart } from "./cart-faults"
import type { Delivery } from "./delivery"
import { firstFault, type Parcel, type PurchaseLine } from "./parcels"
import { rulesOf, SERVICES } from "./service-rules"
import { ruledOutAltogether } from "./unsendable"

/** A parcel with how its shop hands over, and how the buyer gets it. */
export interface SentParcel {
  parcel: Parcel
  delivery: Delivery
  /** The service chosen for it; null when that is not ours, or none. */
  service: string | null
}

/** What completing a cart is judged by. Money is whole rupiah. */
export interface CompletionFacts {
  email: string | null
  destination: string | null
  is_destination_known: boolean
  lines: PurchaseLine[]
  parcels: SentParcel[]
  has_shipping: boolean
  /** Whether each method's price is the sum of what its parcels were told to cost. */
  is_shipping_current: boolean
  total: number
  currency_code: string
  /** The session that will be authorised, if any. */
  session: { amount: number; currency_code: string } | null
}

/**
 * Whether a purchase may become an order, as far as it can be told without
 * counting stock. Core compares neither the amount that will be asked for with
 * the total, nor looks at who sells. Throws email_missing, product_unavailable,
 * shop_closed, shop_on_holiday, range_exceeded, local_only, no_service,
 * service_refused, district_missing, district_unknown, shipping_missing,
 * shipping_changed, amount_mismatch.
 */
export function checkCompletion(facts: CompletionFacts): void {
  if (!facts.email) throw failCart("email_missing")
  const { destination } = facts
  if (!destination) throw failCart("district_missing")
  if (!facts.is_destination_known) throw failCart("district_unknown")
  const fault = firstFault(facts.lines)
  if (fault) throw failCart(fault.code, fault.data)
  for (const sent of facts.parcels) checkParcel(sent, destination)
  if (!facts.has_shipping) throw failCart("shipping_missing")
  if (!facts.is_shipping_current) throw failCart("shipping_changed")
  const { session, total, currency_code } = facts
  if (!session) return
  if (session.amount !== total || session.currency_code !== currency_code) {
    throw failCart("amount_mismatch")
  }
}

/** Whether a parcel can go the way that was chosen, or any while none was. */
function checkParcel(
  { parcel, delivery, service }: SentParcel,
  destination: string
): void {
  const rules = rulesOf(parcel, { destination, delivery })
  const fault = ruledOutAltogether(parcel, rules)
  if (fault) throw failCart(fault.code, fault.data)
  const chosen = SERVICES.find((code) => code === service)
  if (chosen && rules[chosen])
    throw failCart("service_refused", { pesantren: parcel.maker.name })
}
