import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import {
  addInsuranceRateStep,
  type AddInsuranceRateInput,
} from "./steps/add-insurance-rate"

/** Seconds. */
const LOCK = { key: "insurance-rates", timeout: 10, ttl: 30 }

/**
 * Sets what insuring costs by one service from a day to come. What holds now
 * stays as it is; of two administrators at once the second is told. Answers the
 * row's id. Throws `rate_in_past`, `rate_exists`.
 */
export const addInsuranceRateWorkflow = createWorkflow(
  "add-insurance-rate",
  (input: AddInsuranceRateInput) => {
    const lock = transform({}, () => LOCK)
    acquireLockStep(lock)
    const id = addInsuranceRateStep(input)
    releaseLockStep(lock)
    return new WorkflowResponse(id)
  }
)
