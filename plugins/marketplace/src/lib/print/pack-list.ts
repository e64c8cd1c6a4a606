/** One kind of goods in an order. */
export interface PackLine {
  variantId: string
  product: string
  /** Null for the only variant of its product. */
  variant: string | null
  sku: string | null
  quantity: number
}

/** One shop order, as whoever packs it needs it. */
export interface PackOrder {
  number: string
  recipient: string
  /** How it is sent, as `JNE REG`. */
  service: string
  /** ISO time by which it must leave; null without a deadline. */
  shipBy: string | null
  /** What the buyer wrote. */
  note: string | null
  lines: PackLine[]
}

export interface PackTotal extends PackLine {
  /** Numbers of the orders it is for. */
  orders: string[]
}

const byName = new Intl.Collator("id", { numeric: true })

/**
 * What to fetch from the shelf for all orders together: one row for each
 * variant, by name of product and variant.
 */
export function packTotals(orders: readonly PackOrder[]): PackTotal[] {
  const totals = new Map<string, PackTotal>()
  for (const { number, lines } of orders)
    for (const line of lines) {
      const before = totals.get(line.variantId)
      totals.set(line.variantId, {
        ...(before ?? line),
        quantity: (before?.quantity ?? 0) + line.quantity,
        orders: [...new Set([...(before?.orders ?? []), number])],
      })
    }
  return [...totals.values()].sort(
    (one, other) =>
      byName.compare(one.product, other.product) ||
      byName.compare(one.variant ?? "", other.variant ?? "") ||
      byName.compare(one.variantId, other.variantId)
  )
}

/** Goods in all lines together. */
export const countPieces = (
  lines: readonly Pick<PackLine, "quantity">[]
): number => lines.reduce((sum, { quantity }) => sum + quantity, 0)
