import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failMoney } from "../../faults/money"
import type { ConfirmationPurpose } from "../../lib/confirmation"
import { divideReceived } from "../../lib/settle-row"
import { needsSecond } from "../../lib/second-officer"
import { MONEY_MODULE } from "../../modules/money"
import { loadTransfer } from "../../queries/load-transfer"
import type { ConfirmTransferInput } from "../confirm-transfer"

export interface MatchedTransfer {
  expectation_id: string
  session_id: string
  /** What its confirmation is signed for. */
  purpose: ConfirmationPurpose
  order_id: string
  /** The statement row that completed the sum. */
  row_id: string
  /** Whole rupiah that is captured. */
  base: number
  /** Whole rupiah kept because of the code. */
  surplus: number
  /** Whole rupiah owed back. */
  owed: number
  /** Whether Medusa has captured it before. */
  is_captured: boolean
}

/**
 * Looks, under the cart's lock, whether a transfer may be made paid now, and
 * notes who confirmed it. Throws `transfer_not_found`, `transfer_moved`,
 * `transfer_not_open` (the order is gone, or paid otherwise),
 * `second_officer_needed`.
 */
export const lookAtMatchedStep = createStep(
  "look-at-matched",
  async ({ expectation_id, by }: ConfirmTransferInput, { container }) => {
    const money = container.resolve(MONEY_MODULE)
    const { expectation, order } = await loadTransfer(container, expectation_id)
    if (expectation.state !== "matched")
      throw failMoney("transfer_moved", { state: expectation.state })
    const [matches, settings] = await Promise.all([
      money.listRowMatches(
        {
          expectation_id,
          state: "standing",
          kind: ["payment", "part", "late"],
        },
        { order: { created_at: "DESC" } }
      ),
      money.settingsInForce(),
    ])
    const [last] = matches
    if (!last) throw failMoney("transfer_moved", { state: expectation.state })
    const received = Number(expectation.received)
    if (
      needsSecond({
        amount: received,
        limit: settings.second_officer_above,
        first: matches.map(({ matched_by }) => matched_by),
        second: by ?? last.confirmed_by,
      })
    )
      throw failMoney("second_officer_needed")
    const is_captured = order.captured_payment_id !== null
    const isDead = order.is_cancelled || order.is_paid
    if (isDead && !is_captured) throw failMoney("transfer_not_open")
    if (by && !last.confirmed_by)
      await money.updateRowMatches({ id: last.id, confirmed_by: by })
    const base = Number(expectation.base)
    const { surplus, owed } = divideReceived({
      ...{ state: expectation.state, base, received },
      due: Number(expectation.due),
    })
    return new StepResponse<MatchedTransfer>({
      ...{ expectation_id, base, surplus, owed, is_captured },
      session_id: order.session_id,
      purpose: expectation.channel,
      order_id: order.order_id,
      row_id: last.row_id,
    })
  }
)
