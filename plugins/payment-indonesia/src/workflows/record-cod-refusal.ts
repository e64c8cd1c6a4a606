import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  createCodRefusalStep,
  type CodRefusalInput,
} from "./steps/create-cod-refusal"

/**
 * Notes that a parcel to be paid on delivery came back, for the rule of
 * refusals. Safe to repeat: an order counts once. Run by whoever keeps the
 * states of parcels, through the workflow engine.
 */
export const recordCodRefusalWorkflow = createWorkflow(
  "record-cod-refusal",
  (input: CodRefusalInput) => new WorkflowResponse(createCodRefusalStep(input))
)
