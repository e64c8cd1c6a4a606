import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { putOffDeadlinesStep } from "./steps/put-off-deadlines"

/**
 * Puts off what a shop has to begin or to send, where days off came in between
 * after that was asked of it: of one pesantren, or of all (null). Never
 * earlier: what a buyer was promised later stays. Answers how many were put
 * off; repeating it changes nothing.
 */
export const putOffDeadlinesWorkflow = createWorkflow(
  "put-off-deadlines",
  (input: { pesantren_id: string | null }) =>
    new WorkflowResponse(putOffDeadlinesStep(input))
)
