import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { LateMoneyState } from "../../lib/late-money-states"
import { MONEY_MODULE } from "../../modules/money"

/** Says what became of late money; undo opens it again. */
export const closeLateMoneyStep = createStep(
  "close-late-money",
  async (
    input: {
      id: string
      state: LateMoneyState
      obligation_id: string | null
    },
    { container }
  ) => {
    await container.resolve(MONEY_MODULE).updateLateReceipts(input)
    return new StepResponse(undefined, input.id)
  },
  async (id, { container }) => {
    if (id)
      await container
        .resolve(MONEY_MODULE)
        .updateLateReceipts({ id, state: "open", obligation_id: null })
  }
)
