import { split, splitWithin, type CappedPart } from "./split"

/** What an order says about its money, all in whole rupiah. */
export interface OrderMoney {
  /** What is paid. */
  total: number
  /** All delivery before discounts. */
  shipping: number
  /** Taken off delivery; as the promotion computed it, so perhaps a fraction. */
  shipping_discount: number
  lines: readonly {
    id: string
    pesantren_id: string
    /** Of all its pieces, before discounts. */
    amount: number
    /** Taken off this line; as the promotion computed it, so perhaps a fraction. */
    discount: number
  }[]
  /** What each parcel was priced at; may be of another moment than the order. */
  parcels: readonly { pesantren_id: string; amount: number }[]
}

/** One pesantren's part of an order: `total = goods + shipping - discount`. */
export interface OrderShare {
  pesantren_id: string
  goods: number
  shipping: number
  discount: number
  total: number
  lines: { id: string; amount: number; discount: number }[]
}

const sumOf = <T>(rows: readonly T[], of: (row: T) => number): number =>
  rows.reduce((sum, row) => sum + of(row), 0)

const lineKey = (id: string) => `line:${id}`
const parcelKey = (pesantrenId: string) => `parcel:${pesantrenId}`

/**
 * Divides an order among its pesantren. Delivery goes by what each parcel was
 * priced at; the discount by what was taken off each line and off delivery,
 * and where that does not add up to the rupiah (fractions of a percentage), by
 * largest remainder. Shares sum to what is paid, are never negative, and do
 * not depend on the order of the lines. Throws a RangeError when more is paid
 * than goods and delivery cost.
 */
export function shareOrder(order: OrderMoney): OrderShare[] {
  const makers = [...new Set(order.lines.map((line) => line.pesantren_id))]
  const shipping = shareShipping(order, makers)
  const discounts = shareDiscount(order, shipping)
  return makers.map((pesantren_id) => {
    const lines = order.lines
      .filter((line) => line.pesantren_id === pesantren_id)
      .map(({ id, amount }) => ({
        id,
        amount,
        discount: discounts.get(lineKey(id)) ?? 0,
      }))
    const goods = sumOf(lines, ({ amount }) => amount)
    const sent = shipping.get(pesantren_id) ?? 0
    const discount =
      sumOf(lines, (line) => line.discount) +
      (discounts.get(parcelKey(pesantren_id)) ?? 0)
    return {
      ...{ pesantren_id, goods, shipping: sent, discount },
      total: goods + sent - discount,
      lines,
    }
  })
}

/** By the parcels' prices; by the value of the goods where there are none. */
function shareShipping(
  { shipping, parcels, lines }: OrderMoney,
  makers: readonly string[]
): Map<string, number> {
  const priced = (id: string) =>
    sumOf(
      parcels.filter(({ pesantren_id }) => pesantren_id === id),
      ({ amount }) => amount
    )
  const valued = (id: string) =>
    sumOf(
      lines.filter(({ pesantren_id }) => pesantren_id === id),
      ({ amount }) => amount
    )
  const isPriced = makers.some((id) => priced(id) > 0)
  return split(
    shipping,
    makers.map((id) => ({
      key: id,
      weight: isPriced ? priced(id) : valued(id),
    }))
  )
}

/** Weights are hundredths of a rupiah: a percentage leaves fractions. */
const hundredths = (amount: number) => Math.max(0, Math.round(amount * 100))

function shareDiscount(
  { total, shipping: sent, shipping_discount, lines }: OrderMoney,
  shipping: ReadonlyMap<string, number>
): Map<string, number> {
  const discount = sumOf(lines, ({ amount }) => amount) + sent - total
  const offShipping = split(
    hundredths(shipping_discount),
    [...shipping].map(([key, weight]) => ({ key, weight }))
  )
  const parts: CappedPart[] = [
    ...lines.map((line) => ({
      key: lineKey(line.id),
      weight: hundredths(line.discount),
      most: line.amount,
    })),
    ...[...shipping].map(([id, most]) => ({
      ...{ key: parcelKey(id), most },
      weight: offShipping.get(id) ?? 0,
    })),
  ]
  // Taken off the whole order, such as by a credit: everybody by its value.
  const isUnexplained = parts.every(({ weight }) => weight === 0)
  return splitWithin(
    discount,
    isUnexplained
      ? parts.map((part) => ({ ...part, weight: part.most }))
      : parts
  )
}
