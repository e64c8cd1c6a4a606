import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { endSessionsStep } from "./steps/end-sessions"

/**
 * Ends every session of a login, whatever it is a session of: its password has
 * changed. Safe to repeat.
 */
export const endSessionsWorkflow = createWorkflow(
  "end-sessions",
  (input: { auth_identity_id: string }) =>
    new WorkflowResponse(endSessionsStep(input))
)
