import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { checkCompletionOf } from "../../queries/check-completion"

/**
 * The one handler of the hook `validate` of completing a cart. It only looks:
 * the order is built from what the workflow read before, so a change made here
 * would not be in it.
 */
completeCartWorkflow.hooks.validate(async ({ cart }, { container }) => {
  await checkCompletionOf(container, cart)
  return new StepResponse(undefined)
})
