import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MONEY_MODULE } from "../../modules/money"
import type { NewObligation } from "../../modules/money/types"

/**
 * Owes money back, once a key; undo removes what was made now. Throws
 * `obligation_differs`.
 */
export const openObligationStep = createStep(
  "open-obligation",
  async (input: NewObligation, { container }) => {
    const { obligation, isNew } = await container
      .resolve(MONEY_MODULE)
      .openObligation(input)
    return new StepResponse(
      { id: obligation.id, order_id: obligation.order_id, is_new: isNew },
      isNew ? obligation.id : null
    )
  },
  async (id, { container }) => {
    if (id) await container.resolve(MONEY_MODULE).deleteRefundObligations(id)
  }
)
