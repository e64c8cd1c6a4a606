import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Rate } from "../lib/rate"
import { upsertShippingRatesStep } from "./steps/upsert-shipping-rates"

/**
 * Loads zone rates; safe to repeat. Answers how many rows were `created` and
 * `updated`.
 */
export const upsertShippingRatesWorkflow = createWorkflow(
  "upsert-shipping-rates",
  (input: { rates: Rate[] }) =>
    new WorkflowResponse(upsertShippingRatesStep(input))
)
