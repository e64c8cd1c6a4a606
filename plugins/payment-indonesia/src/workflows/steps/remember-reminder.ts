import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MONEY_MODULE } from "../../modules/money"

/** Notes that a buyer was reminded, so that it happens once. */
export const rememberReminderStep = createStep(
  "remember-reminder",
  async (input: { id: string; reminded: number }, { container }) => {
    const money = container.resolve(MONEY_MODULE)
    const { reminded } = await money.retrieveExpectation(input.id)
    await money.updateExpectations(input)
    return new StepResponse(undefined, { id: input.id, reminded })
  },
  async (before, { container }) => {
    if (before) await container.resolve(MONEY_MODULE).updateExpectations(before)
  }
)
