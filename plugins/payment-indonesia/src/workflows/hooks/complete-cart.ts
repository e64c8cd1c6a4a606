import type { MedusaContainer } from "@medusajs/framework/types"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { checkPaymentMethod } from "../../queries/check-payment-method"

interface BeforePaymentAuthorization {
  beforePaymentAuthorization: (
    handler: (
      input: { input: { id: string } },
      context: { container: MedusaContainer }
    ) => Promise<StepResponse<undefined>>
  ) => void
}

// The hook is there at run time, but left out of the workflow's type.
const hooks: unknown = completeCartWorkflow.hooks
const { beforePaymentAuthorization } = hooks as BeforePaymentAuthorization

/**
 * Refuses a way of paying that is off or out of its rules. This hook runs once
 * a cart, when its order is made and before money is asked for; a refusal
 * undoes the order and its reservations. The hook `validate` belongs to the
 * application, which has one handler a hook.
 */
beforePaymentAuthorization(async ({ input }, { container }) => {
  await checkPaymentMethod(container, input.id)
  return new StepResponse(undefined)
})
