import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  putVerifiedPhoneStep,
  type VerifiedPhoneInput,
} from "./steps/put-verified-phone"

/** Notes that somebody proved to hold a number. Safe to repeat. */
export const recordVerifiedPhoneWorkflow = createWorkflow(
  "record-verified-phone",
  (input: VerifiedPhoneInput) =>
    new WorkflowResponse(putVerifiedPhoneStep(input))
)
