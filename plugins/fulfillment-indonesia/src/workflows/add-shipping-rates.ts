import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import {
  addShippingRatesStep,
  type AddShippingRatesInput,
} from "./steps/add-shipping-rates"

/** Seconds. */
const LOCK = { key: "shipping-rates", timeout: 10, ttl: 30 }

/**
 * Sets prices from a day to come. What holds now stays as it is; of two
 * administrators at once the second is told. Answers the ids of the rows.
 * Throws `rate_in_past`, `rate_exists`.
 */
export const addShippingRatesWorkflow = createWorkflow(
  "add-shipping-rates",
  (input: AddShippingRatesInput) => {
    const lock = transform({}, () => LOCK)
    acquireLockStep(lock)
    const ids = addShippingRatesStep(input)
    releaseLockStep(lock)
    return new WorkflowResponse(ids)
  }
)
