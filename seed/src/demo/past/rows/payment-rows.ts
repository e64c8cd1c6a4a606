import { TRANSFER_PROVIDER } from "../../../lib/names"
import { hoursAfter } from "../calendar"
import { orderTotal } from "../model"
import { creditsOf, type NamedOrder } from "../named"
import type { World } from "../world"
import { iso, type Row, rupiah, stamps } from "./row"

/** How long buyers had for a transfer. */
const HOURS = 24

/** Until when an order waited for its money. */
export const payBy = ({ placedAt }: Pick<NamedOrder, "placedAt">): Date =>
  hoursAfter(placedAt, HOURS)

/** What the provider kept of the transfer, as it tells it to buyers. */
const dataOf = (order: NamedOrder, { account, accounts }: World): Row => ({
  ...{ amount: orderTotal(order), reference: order.sessionId },
  ...{ session_id: order.sessionId, expires_at: iso(payBy(order)) },
  confirmation: null,
  instructions: {
    ...{ hours: HOURS, fund_holder: account.fund_holder },
    accounts: accounts.map(({ bank, number, holder }) => ({
      bank,
      number,
      holder,
    })),
  },
})

function collectionRow(order: NamedOrder, { currency }: World): Row {
  const all = orderTotal(order)
  const paid = order.paidAt ? all : 0
  const back = creditsOf(order).reduce(
    (sum, { refund }) => sum + refund.amount,
    0
  )
  return {
    ...{ id: order.collectionId, currency_code: currency },
    ...{ ...rupiah("amount", all), ...rupiah("authorized_amount", paid) },
    ...{
      ...rupiah("captured_amount", paid),
      ...rupiah("refunded_amount", back),
    },
    ...{ completed_at: iso(order.paidAt), metadata: null },
    status: order.isCancelled ? "canceled" : "completed",
    ...stamps(order.placedAt, order.endedAt),
  }
}

function sessionRow(order: NamedOrder, world: World): Row {
  const { paidAt } = order
  return {
    ...{ id: order.sessionId, currency_code: world.currency, context: {} },
    ...{
      ...rupiah("amount", orderTotal(order)),
      provider_id: TRANSFER_PROVIDER,
    },
    ...{ data: dataOf(order, world), authorized_at: iso(paidAt) },
    status: paidAt ? "authorized" : "canceled",
    payment_collection_id: order.collectionId,
    metadata: paidAt ? null : { ended_by: "time" },
    ...stamps(order.placedAt, paidAt ?? order.endedAt),
  }
}

function paidRows(order: NamedOrder, world: World, paidAt: Date) {
  const amount = rupiah("amount", orderTotal(order))
  return {
    payment: [
      {
        ...{ id: order.paymentId, ...amount, currency_code: world.currency },
        ...{ provider_id: TRANSFER_PROVIDER, data: dataOf(order, world) },
        ...{ captured_at: iso(paidAt), payment_session_id: order.sessionId },
        payment_collection_id: order.collectionId,
        ...stamps(paidAt),
      },
    ],
    capture: [
      {
        ...{ id: order.captureId, ...amount, payment_id: order.paymentId },
        ...stamps(paidAt),
      },
    ],
    refund: creditsOf(order).map(({ part, refund }) => ({
      ...{ id: part.refundId, ...rupiah("amount", refund.amount) },
      ...{ payment_id: order.paymentId, created_by: world.finance.id },
      ...{ note: `obligation:${part.obligationId}`, ...stamps(refund.paidAt) },
    })),
  }
}

/** What Medusa knows of an order's money. */
export const paymentRows = (order: NamedOrder, world: World) => ({
  payment_collection: [collectionRow(order, world)],
  payment_session: [sessionRow(order, world)],
  order_payment_collection: [
    {
      ...{ order_id: order.id, payment_collection_id: order.collectionId },
      ...{ id: order.newId("ordpay"), ...stamps(order.placedAt) },
    },
  ],
  ...(order.paidAt ? paidRows(order, world, order.paidAt) : {}),
})
