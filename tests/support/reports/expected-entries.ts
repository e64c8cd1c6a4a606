import { netOf, type Market, type Order } from "./market.ts"

/** What should stand behind the sums: a line of a part, one kind, one moment. */
export interface ExpectedEntry {
  kind: "sale" | "return" | "refund"
  part: string
  maker: string
  product: string
  at: Date
  amount: number
  quantity: number
}

const HOUR_MS = 3_600_000
const NEVER_A_SALE = ["surplus", "duplicate", "late_money"]

/** Shares an amount by weights: largest remainder, then by id. */
function share(amount: number, weights: { id: string; weight: number }[]) {
  const all = weights.reduce((sum, { weight }) => sum + weight, 0)
  const exact = weights.map(({ id, weight }) => {
    const whole = Number((BigInt(amount) * BigInt(weight)) / BigInt(all))
    const rest = Number((BigInt(amount) * BigInt(weight)) % BigInt(all))
    return { id, whole, rest }
  })
  let left = amount - exact.reduce((sum, { whole }) => sum + whole, 0)
  const order = exact.toSorted(
    (one, other) => other.rest - one.rest || (one.id < other.id ? -1 : 1)
  )
  return new Map(
    order.map(({ id, whole }) => [id, whole + (left-- > 0 ? 1 : 0)])
  )
}

/** The rules of docs/reports.md for one order, written down a second time. */
function entriesOf(order: Order): ExpectedEntry[] {
  const lines = order.parts.flatMap((part) =>
    part.lines.map((line) => ({ part, line, taken: 0 }))
  )
  const reversedAt = (part: Order["parts"][number]) =>
    ["cancelled", "returned"].includes(part.state) ? part.endedAt : null
  const refunds: ExpectedEntry[] = []
  const spent = new Map<string, number>()
  for (const refund of order.refunds.toSorted(
    (one, other) =>
      one.at.getTime() - other.at.getTime() || (one.id < other.id ? -1 : 1)
  )) {
    if (refund.owed && NEVER_A_SALE.includes(refund.owed)) continue
    const standing = lines.filter(({ part }) => {
      const end = reversedAt(part)?.getTime()
      const at = refund.at.getTime()
      if (refund.part === null) return end === undefined || end > at
      return (
        refund.part === part.id && (end === undefined || end > at + HOUR_MS)
      )
    })
    const goods = standing.reduce((sum, { line }) => sum + netOf(line), 0)
    if (goods === 0) continue
    const scope = refund.part ?? order.id
    const before = spent.get(scope) ?? 0
    spent.set(scope, before + refund.amount)
    const taken =
      Math.min(before + refund.amount, goods) - Math.min(before, goods)
    const shares = share(
      taken,
      standing.map(({ line }) => ({ id: line.id, weight: netOf(line) }))
    )
    for (const one of standing) {
      const amount = shares.get(one.line.id) ?? 0
      if (!one.part.deliveredAt || amount === 0) continue
      one.taken += amount
      refunds.push({
        ...{ kind: "refund", part: one.part.id, maker: one.part.maker },
        ...{ product: one.line.product, amount: -amount, quantity: 0 },
        at: new Date(
          Math.max(refund.at.getTime(), one.part.deliveredAt.getTime())
        ),
      })
    }
  }
  return [
    ...refunds,
    ...lines.flatMap(({ part, line, taken }): ExpectedEntry[] => {
      if (!part.deliveredAt) return []
      const row = {
        ...{ part: part.id, maker: part.maker, product: line.product },
      }
      const end = reversedAt(part)
      return [
        {
          ...{ ...row, kind: "sale", at: part.deliveredAt },
          ...{ amount: netOf(line), quantity: line.quantity },
        },
        ...(end
          ? [
              {
                ...{ ...row, kind: "return" as const, at: end },
                ...{ amount: taken - netOf(line), quantity: -line.quantity },
              },
            ]
          : []),
      ]
    }),
  ]
}

/** All entries that a market should have. */
export const expectedEntries = ({ orders }: Market): ExpectedEntry[] =>
  orders.flatMap(entriesOf)
