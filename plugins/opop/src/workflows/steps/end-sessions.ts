import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ACCESS_MODULE } from "../../modules/access"

/** Ends the sessions of a login. Not undone: logging in again is no harm. */
export const endSessionsStep = createStep(
  "end-sessions",
  async ({ auth_identity_id }: { auth_identity_id: string }, { container }) => {
    await container.resolve(ACCESS_MODULE).endSessions(auth_identity_id)
    return new StepResponse({ auth_identity_id })
  }
)
