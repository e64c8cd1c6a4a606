import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { nextState } from "../../lib/expectation-states"
import { MONEY_MODULE } from "../../modules/money"
import type { ExpectationMove, ExpectationRow } from "../../modules/money/types"

export type MoveInput = Omit<ExpectationMove, "now">

/**
 * Moves a transfer on by its table; undo puts it back when it is still where it
 * was moved to. Of two at once one is refused. Throws `transfer_not_found`,
 * `transfer_moved`.
 */
export const moveExpectationStep = createStep(
  "move-expectation",
  async (input: MoveInput, { container }) => {
    const before = await container
      .resolve(MONEY_MODULE)
      .moveExpectation({ ...input, now: new Date() })
    return new StepResponse(before, { before, event: input.event })
  },
  async (undo, { container }) => {
    if (!undo) return
    const { before, event } = undo
    const money = container.resolve(MONEY_MODULE)
    const [now] = await money.listExpectations({ id: before.id }, { take: 1 })
    if (now?.state === nextState(before.state, event))
      await money.updateExpectations(formerOf(before))
  }
)

/** What moving may change. */
const formerOf = (row: ExpectationRow) => ({
  id: row.id,
  state: row.state,
  received: row.received,
  expires_at: row.expires_at,
  claimed_at: row.claimed_at,
  closed_at: row.closed_at,
  is_given_up: row.is_given_up,
  reminded: row.reminded,
  fault: row.fault,
})
