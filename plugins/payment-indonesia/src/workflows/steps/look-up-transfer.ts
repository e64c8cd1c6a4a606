import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failMoney } from "../../faults/money"
import { MONEY_MODULE } from "../../modules/money"

/** What a transfer belongs to; the cart's lock guards it. Throws `transfer_not_found`. */
export const lookUpTransferStep = createStep(
  "look-up-transfer",
  async ({ expectation_id }: { expectation_id: string }, { container }) => {
    const [found] = await container
      .resolve(MONEY_MODULE)
      .listExpectations({ id: expectation_id }, { take: 1 })
    if (!found) throw failMoney("transfer_not_found")
    const { order_id, cart_id, payment_session_id: session_id } = found
    return new StepResponse({ order_id, cart_id, session_id })
  }
)
