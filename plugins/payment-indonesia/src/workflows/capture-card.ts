import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  capturePaymentWorkflow,
  releaseLockStep,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows"
import {
  CARD_PAYMENT_FIELDS,
  readCapturable,
  type HeldPayment,
} from "../queries/card-payments"

/**
 * Takes the money that a card holds for an order that stands, the whole of it.
 * Looks again under the lock that notices take, too, so it is safe to repeat: what is
 * taken, freed or of a cancelled order is left alone. Answers whether it was
 * taken now.
 */
export const captureCardWorkflow = createWorkflow(
  "capture-card",
  (input: HeldPayment) => {
    acquireLockStep({ key: input.lock_key, timeout: 30, ttl: 120 })
    const { data: payments } = useQueryGraphStep({
      entity: "payment",
      fields: CARD_PAYMENT_FIELDS,
      filters: { id: input.payment_id },
    })
    const is_held = transform(
      { payments },
      ({ payments: rows }) => readCapturable(rows).length > 0
    )
    when("card-holds-money", { is_held }, (verdict) => verdict.is_held).then(
      () =>
        capturePaymentWorkflow.runAsStep({
          input: { payment_id: input.payment_id },
        })
    )
    releaseLockStep({ key: input.lock_key })
    return new WorkflowResponse({ captured: is_held })
  }
)
