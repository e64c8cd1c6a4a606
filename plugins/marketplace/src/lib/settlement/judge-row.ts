import { canTakeCash, cashQueueOf } from "../cash-order"
import type { OrderState } from "../order-states"
import type { SettlementReason } from "./row-states"

/** A parcel that has the number of a row. */
export interface NumberedParcel {
  /** The shop order's id. */
  id: string
  order_id: string
  state: OrderState
  /** Of its cash on delivery; null: it was paid otherwise. */
  payment_id: string | null
  /** Whole rupiah that were to be collected; null with the payment. */
  amount: number | null
  captured_at: Date | null
  is_cancelled: boolean
  /** What the remittance of its cash refers to; null: there is none. */
  remitted_for: string | null
}

export type CashParcel = NumberedParcel & { payment_id: string; amount: number }

export type RowVerdict =
  | { parcel: CashParcel; reason: null }
  | { parcel: NumberedParcel | null; reason: SettlementReason }

const isCash = (parcel: NumberedParcel): parcel is CashParcel =>
  parcel.payment_id !== null && parcel.amount !== null

/**
 * Which parcel's cash a row of a settlement is: the one that is paid at the
 * door and has its number, when the whole of it came and nobody had it before.
 * `id` is the row's; null while it is not kept. A remittance that a process left
 * behind before its cash was captured is finished and not refused, whoever
 * wrote it; what is captured for the row itself is its own.
 */
export function judgeRow(
  row: { id: string | null; gross: number },
  parcels: readonly NumberedParcel[]
): RowVerdict {
  const cash = parcels.filter(isCash)
  const [parcel, another] = cash
  if (!parcel) {
    const [other = null] = parcels
    return { parcel: other, reason: other ? "not_cash" : "unknown_number" }
  }
  if (another) return { parcel: null, reason: "number_ambiguous" }
  if (row.id !== null && parcel.remitted_for === row.id)
    return { parcel, reason: null }
  const refused = refusalOf(parcel, row.gross)
  return refused ? { parcel, reason: refused } : { parcel, reason: null }
}

function refusalOf(parcel: CashParcel, gross: number): SettlementReason | null {
  if (parcel.captured_at) return "already_in"
  if (parcel.is_cancelled || cashQueueOf(parcel) === "back")
    return "order_ended"
  if (!canTakeCash(parcel)) return "not_sent"
  return gross === parcel.amount ? null : "amount_differs"
}
