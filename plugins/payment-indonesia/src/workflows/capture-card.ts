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
  partLeft,
  readHeldMoney,
  type HeldPayment,
} from "../queries/card-payments"
import { takeHeldMoneyStep } from "./steps/take-held-money"

/**
 * Takes the money that a card holds for an order that stands, the whole of it.
 * Looks again under the lock that notices take, too, so it is safe to repeat: what is
 * taken, freed or of a cancelled order is left alone. Stripe takes it before it
 * is written down as captured. Answers whether it was taken now.
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
    const seen = transform({ payments }, ({ payments: rows }) => {
      const held = readHeldMoney(rows)
      return { held, is_held: held !== null }
    })
    when("card-holds-money", seen, ({ is_held }) => is_held).then(() => {
      takeHeldMoneyStep(seen.held)
      capturePaymentWorkflow.runAsStep({
        input: transform({ input, seen }, (data) => ({
          payment_id: data.input.payment_id,
          // What somebody captured in the dashboard is a part of it.
          ...partLeft(data.seen.held),
        })),
      })
    })
    releaseLockStep({ key: input.lock_key })
    return new WorkflowResponse({ captured: seen.is_held })
  }
)
