import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failMoney } from "../../faults/money"
import { MONEY_MODULE } from "../../modules/money"

/** The cart whose lock guards a transfer. Throws `transfer_not_found`. */
export const lookUpCartStep = createStep(
  "look-up-transfer-cart",
  async ({ expectation_id }: { expectation_id: string }, { container }) => {
    const [found] = await container
      .resolve(MONEY_MODULE)
      .listExpectations({ id: expectation_id }, { take: 1 })
    if (!found) throw failMoney("transfer_not_found")
    return new StepResponse(found.cart_id)
  }
)
