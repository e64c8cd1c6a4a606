import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MONEY_MODULE } from "../../modules/money"

const DAY = 86_400_000

/** Lets sums be asked of others again whose transfer was closed long enough ago. */
export const restCodesStep = createStep(
  "rest-codes",
  async (_: void, { container }) => {
    const money = container.resolve(MONEY_MODULE)
    const { code_rest_days: days } = await money.settingsInForce()
    return new StepResponse(
      await money.restCodes(new Date(Date.now() - days * DAY))
    )
  }
)
