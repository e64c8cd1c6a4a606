import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MONEY_MODULE } from "../../modules/money"
import type { MatchedTransfer } from "./look-at-matched"

/** Accounts what the code brought; once a transfer. Undo marks it as removed. */
export const keepSurplusStep = createStep(
  "keep-surplus",
  async (
    { expectation_id, order_id, surplus }: MatchedTransfer,
    { container }
  ) => {
    const money = container.resolve(MONEY_MODULE)
    const known = await money.listSurplusEntries({ expectation_id })
    if (surplus <= 0 || known.length) return new StepResponse(undefined, null)
    const { id } = await money.createSurplusEntries({
      ...{ expectation_id, order_id, amount: surplus },
    })
    return new StepResponse(undefined, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(MONEY_MODULE).softDeleteSurplusEntries(id)
  }
)
