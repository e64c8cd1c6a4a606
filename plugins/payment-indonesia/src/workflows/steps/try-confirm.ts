import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { faultOf } from "../../lib/fault-of"
import { MONEY_MODULE } from "../../modules/money"
import {
  confirmTransferWorkflow,
  type ConfirmTransferInput,
} from "../confirm-transfer"

/**
 * Captures matched money in a workflow of its own, so that the match stands
 * whatever becomes of it: what fails is noted on the transfer and tried again
 * each minute. Answers the code of what was in the way, null when it is paid.
 * Without undo: captured money is a fact.
 */
export const tryConfirmStep = createStep(
  "try-confirm",
  async (input: ConfirmTransferInput, { container }) => {
    const { errors } = await confirmTransferWorkflow(container).run({
      input,
      throwOnError: false,
    })
    const first: unknown = errors[0]?.error
    if (!first) return new StepResponse<string | null>(null)
    const fault = faultOf(first)
    await container
      .resolve(MONEY_MODULE)
      .updateExpectations({ id: input.expectation_id, fault })
    if (fault !== "second_officer_needed")
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(`transfer.not_captured ${input.expectation_id}: ${fault}`)
    return new StepResponse<string | null>(fault)
  }
)
