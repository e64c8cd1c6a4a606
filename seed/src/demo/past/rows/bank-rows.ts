import { createHash } from "node:crypto"
import { dayInJakarta } from "@pasar-santri/payment-indonesia/lib/day"
import { orderTotal } from "../model"
import { creditsOf, type NamedOrder } from "../named"
import type { World } from "../world"
import { payBy } from "./payment-rows"
import { iso, type Row, rupiah, stamps } from "./row"

const digest = (text: string): string =>
  createHash("sha256").update(text).digest("hex")

/** How the office reads the files of this bank. */
const MAPPING = {
  ...{ has_header: true, date: "Tanggal", date_format: "dmy", decimal: "," },
  ...{ description: ["Keterangan"], credit: "Kredit", debit: "Debit" },
  ...{ balance: "Saldo", unmarked: "credit" },
}

/** What an order waited for on the account, and what came of it. */
function expectationRow(
  order: NamedOrder,
  { account }: World,
  id: string
): Row {
  const base = orderTotal(order)
  const due = base + order.code
  return {
    ...{ id, order_id: order.id, cart_id: order.newId("cart") },
    ...{ payment_session_id: order.sessionId, channel: "transfer" },
    ...{ account_id: account.id, code: order.code, ...rupiah("base", base) },
    ...{ ...rupiah("due", due), ...rupiah("received", order.paidAt ? due : 0) },
    ...{
      state: order.paidAt ? "paid" : "expired",
      expires_at: iso(payBy(order)),
    },
    ...{ closed_at: iso(order.paidAt ?? order.endedAt), holds_code: false },
    ...{ is_given_up: false, reminded: order.paidAt ? 0 : 100 },
    ...stamps(order.placedAt, order.paidAt ?? order.endedAt),
  }
}

interface Paid {
  world: World
  expectationId: string
  statementId: string
}

/** The row of the statement by which it was paid, and what its code brought. */
function paidRows(
  order: NamedOrder,
  { world, expectationId, statementId }: Paid,
  at: Date
) {
  const row = order.newId("srow", at)
  const due = orderTotal(order) + order.code
  return {
    statement_row: [
      {
        ...{ id: row, statement_id: statementId, account_id: world.account.id },
        ...{
          booked_on: dayInJakarta(at),
          ...rupiah("amount", due),
          digest: digest(row),
        },
        ...{ description: `TRF ${order.buyer.firstName.toUpperCase()} CONTOH` },
        ...stamps(at),
      },
    ],
    row_match: [
      {
        ...{ id: order.newId("rmatch", at), row_id: row, kind: "payment" },
        ...{ expectation_id: expectationId, state: "standing" },
        ...{ matched_by: world.finance.id, is_automatic: true, ...stamps(at) },
      },
    ],
    surplus_entry: [
      {
        ...{ id: order.newId("surp", at), expectation_id: expectationId },
        ...{
          order_id: order.id,
          ...rupiah("amount", order.code),
          ...stamps(at),
        },
      },
    ],
  }
}

const owedRows = (order: NamedOrder, { finance }: World): Row[] =>
  creditsOf(order).map(
    ({ part, refund: { amount, reason, owedAt, paidAt } }) => ({
      ...{ id: part.obligationId, key: `share:${part.id}:${order.paymentId}` },
      ...{ order_id: order.id, payment_id: order.paymentId },
      ...{ shop_order_id: part.id, refund_id: part.refundId, reason },
      ...{ ...rupiah("amount", amount), state: "paid_back" },
      ...{
        reference: `TRF-${part.obligationId.slice(-8)}`,
        paid_by: finance.id,
      },
      ...{ paid_at: iso(paidAt), ...stamps(owedAt, paidAt) },
    })
  )

/** A day's file of the bank. */
interface Statement {
  id: string
  day: string
  /** When it was read: at the first of its payments. */
  at: Date
  rows: number
}

/** The files that brought the money of some orders, by their day. */
function statementsOf(
  orders: readonly NamedOrder[]
): ReadonlyMap<string, Statement> {
  const days = new Map<string, Statement>()
  for (const { paidAt: at, newId } of orders) {
    if (!at) continue
    const day = dayInJakarta(at)
    const known = days.get(day)
    if (known) known.rows += 1
    else days.set(day, { id: newId("stm", at), day, at, rows: 1 })
  }
  return days
}

const statementRow = (
  { id, day, at, rows }: Statement,
  { account, finance }: World
): Row => ({
  ...{ id, account_id: account.id, filename: `mutasi-${day}.csv` },
  ...{ file_hash: digest(`past/${day}`), mapping: MAPPING },
  ...{ imported_by: finance.id, row_count: rows, new_count: rows },
  ...{ fault_count: 0, ...stamps(at) },
})

/** The office's books of some orders: what was awaited, came, and went back. */
export function bankRows(orders: readonly NamedOrder[], world: World) {
  const statements = statementsOf(orders)
  return {
    statement: [...statements.values()].map((one) => statementRow(one, world)),
    each: orders.map((order) => {
      const { paidAt } = order
      const expectationId = order.newId("exp")
      const statement = paidAt && statements.get(dayInJakarta(paidAt))
      return {
        expectation: [expectationRow(order, world, expectationId)],
        ...(statement
          ? paidRows(
              order,
              { world, expectationId, statementId: statement.id },
              paidAt
            )
          : {}),
        refund_obligation: owedRows(order, world),
      }
    }),
  }
}
