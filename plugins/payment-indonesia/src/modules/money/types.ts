import type { InferTypeOf } from "@medusajs/framework/types"
import type { AwaitedChannel } from "../../lib/awaited-channels"
import type { ExpectationEvent } from "../../lib/expectation-states"
import type { ObligationState } from "../../lib/obligation-states"
import type { RowVerdict } from "../../lib/settle-row"
import type { Expectation } from "./models/expectation"
import type { FundAccount } from "./models/fund-account"
import type { RefundObligation } from "./models/refund-obligation"

export type FundAccountRow = InferTypeOf<typeof FundAccount>
export type ExpectationRow = InferTypeOf<typeof Expectation>
export type RefundObligationRow = InferTypeOf<typeof RefundObligation>

export type NewExpectation = {
  order_id: string
  cart_id: string
  payment_session_id: string
  channel: AwaitedChannel
  account_id: string | null
  /** Whole rupiah. */
  base: number
  expires_at: Date
}

export type ExpectationMove = {
  id: string
  event: ExpectationEvent
  now: Date
  patch?: Partial<
    Pick<
      ExpectationRow,
      "expires_at" | "claimed_at" | "received" | "reminded" | "fault"
    >
  >
}

export type RowUse = {
  row_id: string
  expectation_id: string
  by: string
  is_automatic: boolean
  note: string | null
}

export type UsedRow = {
  match_id: string
  verdict: RowVerdict
  before: ExpectationRow
  after: ExpectationRow
  amount: number
}

/** A row of money that is not used, with the transfers that ask for its sum. */
export type MatchableRow = {
  row_id: string
  imported_by: string
  candidates: string[]
}

/** A second payment, and whose; `amount` is whole rupiah, as a text. */
export type UnowedDuplicate = {
  row_id: string
  order_id: string
  amount: string
}

/** Late money; `received` is whole rupiah, as a text. */
export type UnwrittenLate = {
  payment_session_id: string
  received: string
  /** The same until the money goes elsewhere. */
  reference: string
}

export type NewObligation = {
  key: string
  order_id: string
  payment_id: string | null
  shop_order_id: string | null
  refund_id: string | null
  /** Whole rupiah. */
  amount: number
  reason: string
}

export type ObligationMove = {
  id: string
  from: ObligationState
  to: ObligationState
  patch: Partial<
    Pick<
      RefundObligationRow,
      | "reference"
      | "proof_file_id"
      | "paid_by"
      | "paid_at"
      | "confirmed_by"
      | "confirmed_at"
      | "note"
    >
  >
}

/** An officer comes to an obligation, or `leaves` it (null: whoever is at it). */
export type ObligationTaking = {
  id: string
  by: string | null
  leaves: boolean
}
