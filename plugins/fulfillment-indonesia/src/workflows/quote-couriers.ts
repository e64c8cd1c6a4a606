import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  quoteCouriersStep,
  type QuoteCouriersInput,
} from "./steps/quote-couriers"

/**
 * What the configured courier asks for parcels to one kecamatan: answers
 * `{ pesantren_id, quotes }` for each parcel, without quotes where it did not
 * answer in time or at all. Never throws, never takes longer than two seconds:
 * then the table of rates counts. Other plugins run it by its id.
 */
export const quoteCouriersWorkflow = createWorkflow(
  "quote-couriers",
  (input: QuoteCouriersInput) => new WorkflowResponse(quoteCouriersStep(input))
)
