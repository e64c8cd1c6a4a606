import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  cancelOrderWorkflow,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { checkUncapturedStep } from "./steps/check-uncaptured"
import { closePaymentSessionStep } from "./steps/close-payment-session"
import { lookUpTransferStep } from "./steps/look-up-transfer"
import { moveExpectationStep } from "./steps/move-expectation"

export interface GiveUpTransferInput {
  expectation_id: string
  by: string
}

/**
 * An officer gives up waiting (claimed and never found, too little, too much
 * and unwanted): the order is cancelled by Medusa's own workflow, its stock is
 * free, and what came becomes late money that is owed back, for nothing revives
 * what was given up on purpose. Throws `transfer_not_found`, `transfer_moved`.
 */
export const giveUpTransferWorkflow = createWorkflow(
  "give-up-transfer",
  (input: GiveUpTransferInput) => {
    const transfer = lookUpTransferStep(input)
    acquireLockStep({ key: transfer.cart_id, timeout: 10, ttl: 60 })
    checkUncapturedStep(input)
    moveExpectationStep(
      transform(input, ({ expectation_id }) => ({
        id: expectation_id,
        event: "cancel" as const,
      }))
    )
    cancelOrderWorkflow.runAsStep({
      input: transform({ input, transfer }, (data) => ({
        order_id: data.transfer.order_id,
        canceled_by: data.input.by,
      })),
    })
    closePaymentSessionStep(
      transform(transfer, (it) => ({
        id: it.session_id,
      }))
    )
    releaseLockStep({ key: transfer.cart_id })
    return new WorkflowResponse(transfer)
  }
)
