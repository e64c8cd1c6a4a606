import { shareOrder } from "./share-order"

interface PlannedLine {
  id: string
  pesantren_id: string
  product_id: string | null
  variant_id: string | null
  title: string
  variant_title: string | null
  thumbnail: string | null
  quantity: number
  /** Whole rupiah, of one piece and of all pieces before discounts. */
  unit_price: number
  amount: number
  /** As the promotion computed it. */
  discount: number
  /** Of all pieces, without packing. */
  weight_grams: number
  lead_days: number
}

interface PlannedParcel {
  pesantren_id: string
  amount: number
  /** The part of the amount that insures the goods. */
  insurance: number
  /** The part of the amount that paying at the door costs. */
  cod_fee: number
  service: string | null
  zone: string | null
  weight_grams: number | null
  days_min: number | null
  days_max: number | null
}

/** An order with what its parts are made of. */
export interface OrderFacts {
  order_id: string
  /** The number that buyers know. */
  display_id: string
  customer_id: string | null
  /** What is paid, and all delivery before its discount; whole rupiah. */
  total: number
  shipping: number
  shipping_discount: number
  /** Of parcels that do not name one. */
  service: string
  lines: readonly PlannedLine[]
  parcels: readonly PlannedParcel[]
}

const most = (numbers: readonly number[]) => Math.max(0, ...numbers)

/** What of a share is for what: where it came out smaller than its parcel, never more than all of it. */
function partsOf(
  shipping: number,
  parcel: Pick<PlannedParcel, "insurance" | "cod_fee"> | undefined
) {
  const cod_fee = Math.min(parcel?.cod_fee ?? 0, shipping)
  const insurance = Math.min(parcel?.insurance ?? 0, shipping - cod_fee)
  return { insurance, cod_fee }
}

/**
 * The shop orders of an order, one per pesantren, numbered as its parcels stood
 * in the cart: the lines of an order have no order of their own. Throws what
 * {@link shareOrder} throws.
 */
export function planShopOrders(facts: OrderFacts) {
  const { order_id, customer_id, total: order_total } = facts
  const place = (id: string) => {
    const at = facts.parcels.findIndex((parcel) => parcel.pesantren_id === id)
    return at < 0 ? facts.parcels.length : at
  }
  const shares = shareOrder(facts).toSorted(
    (one, other) => place(one.pesantren_id) - place(other.pesantren_id)
  )
  return shares.map((share, index) => {
    const { pesantren_id, goods, shipping, discount, total } = share
    const own = facts.lines.filter((line) => line.pesantren_id === pesantren_id)
    const parcel = facts.parcels.find(
      (item) => item.pesantren_id === pesantren_id
    )
    const discounts = new Map(
      share.lines.map((line) => [line.id, line.discount])
    )
    return {
      ...{ order_id, customer_id, pesantren_id, order_total },
      number: `${facts.display_id}-${index + 1}`,
      ...{ goods, shipping, discount, total },
      ...partsOf(shipping, parcel),
      service: parcel?.service ?? facts.service,
      zone: parcel?.zone ?? null,
      weight_grams: Math.round(
        parcel?.weight_grams ??
          own.reduce((sum, line) => sum + line.weight_grams, 0)
      ),
      days_min: parcel?.days_min ?? null,
      days_max: parcel?.days_max ?? null,
      lead_days: most(own.map((line) => line.lead_days)),
      lines: own.map((line) => ({
        line_item_id: line.id,
        product_id: line.product_id,
        variant_id: line.variant_id,
        title: line.title,
        variant_title: line.variant_title,
        thumbnail: line.thumbnail,
        quantity: line.quantity,
        unit_price: line.unit_price,
        amount: line.amount,
        discount: discounts.get(line.id) ?? 0,
      })),
    }
  })
}
