import { isWithin } from "@pasar-santri/opop/lib/roles"
import {
  canBeRefused,
  canComeBack,
  canTakeCash,
  cashQueueOf,
} from "../lib/cash-order"
import {
  MONEY_MAKERS,
  queueOf,
  refundActs,
  transferActs,
} from "../lib/money-desk"
import type { CashOrder } from "../queries/money/list-cash-orders"
import type { LoadedRefund } from "../queries/money/list-refunds"
import type { LoadedTransfer } from "../queries/money/load-transfers"
import type { Purchase } from "../queries/money/purchase-facts"
import type { MoneyDesk } from "./money-desk"

const iso = (time: Date | null) => time?.toISOString() ?? null

/**
 * Who bought is for those who have to match money; others see what and where.
 * `is_own`: the part's order has a page for the reader.
 */
const toPurchase = (
  order_id: string,
  purchase: Purchase | null,
  { keeps, territory }: MoneyDesk
) => ({
  order_id,
  number: purchase?.number ?? null,
  parts: (purchase?.parts ?? []).map(({ district_code, ...part }) => ({
    ...part,
    is_own: isWithin(territory, district_code),
  })),
  buyer: keeps ? (purchase?.buyer.name ?? null) : null,
})

/** A transfer as the office sees it. Money is whole rupiah, times are ISO. */
export function toTransferDto(
  { transfer, purchase, proofs, money }: LoadedTransfer,
  desk: MoneyDesk
) {
  const { keeps, roles } = desk
  const { id, order_id, state, base, code, due, received, fault } = transfer
  return {
    ...{
      id,
      channel: transfer.channel,
      state,
      queue: queueOf(state),
      base,
      code,
      due,
      received,
      fault,
    },
    ...toPurchase(order_id, purchase, desk),
    placed_at: iso(transfer.created_at),
    expires_at: iso(transfer.expires_at),
    claimed_at: iso(transfer.claimed_at),
    proofs: proofs.map(({ id: proof, is_reused, created_at }) => ({
      ...{ id: proof, is_reused, created_at: iso(created_at) },
    })),
    money,
    acts: keeps ? transferActs(state, roles) : [],
  }
}

/**
 * A refund as the office sees it. How to reach the buyer is shown to the one
 * who is at it: taking it is in the log.
 */
export function toRefundDto(
  { refund, purchase, people }: LoadedRefund,
  desk: MoneyDesk
) {
  const { id: officer, keeps, roles } = desk
  const { id, order_id, shop_order_id, amount, reason, state } = refund
  const { reference, note, taken_by } = refund
  const isAtIt = keeps && state === "open" && taken_by === officer
  return {
    ...{ id, shop_order_id, amount, reason, state, reference, note },
    ...toPurchase(order_id, purchase, desk),
    ...people,
    contact: isAtIt ? (purchase?.buyer ?? null) : null,
    has_proof: refund.proof_file_id !== null,
    created_at: iso(refund.created_at),
    taken_at: iso(refund.taken_at),
    paid_at: iso(refund.paid_at),
    confirmed_at: iso(refund.confirmed_at),
    acts: keeps ? refundActs(refund, { id: officer, roles }) : [],
  }
}

/** A parcel that is paid at the door, and what the officer can do with its cash. */
export function toCashOrderDto(
  order: CashOrder,
  purchase: Purchase | null,
  desk: MoneyDesk
) {
  const { id, order_id, amount, courier, tracking_number } = order
  const makes =
    desk.keeps && desk.roles.some((role) => MONEY_MAKERS.includes(role))
  return {
    ...{ id, state: order.state, queue: cashQueueOf(order), amount },
    ...{ ...toPurchase(order_id, purchase, desk), number: order.number },
    ...{ courier, tracking_number },
    delivered_at: iso(order.delivered_at),
    taken_at: iso(order.captured_at),
    freight: { outward: order.freight, ruled_bearer: order.ruled_bearer },
    acts: makes
      ? [
          ...(canTakeCash(order) ? (["take"] as const) : []),
          ...(canBeRefused(order) ? (["refuse"] as const) : []),
          ...(canComeBack(order) ? (["take_back"] as const) : []),
        ]
      : [],
  }
}
