import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failMoney } from "../../faults/money"
import { MONEY_MODULE } from "../../modules/money"

/** A closed transfer against which money stands. Throws `transfer_moved`. */
export const lookAtLeftStep = createStep(
  "look-at-left",
  async ({ expectation_id }: { expectation_id: string }, { container }) => {
    const found = await container
      .resolve(MONEY_MODULE)
      .retrieveExpectation(expectation_id)
    const { id, state, closed_at, payment_session_id: session_id } = found
    const received = Number(found.received)
    if (received <= 0 || (state !== "expired" && state !== "cancelled"))
      throw failMoney("transfer_moved", { state })
    // An order that was revived may be closed, and leave money, once more.
    const reference = `${id}:${closed_at?.toISOString() ?? ""}`
    return new StepResponse({ id, session_id, received, reference })
  }
)
