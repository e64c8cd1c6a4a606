import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failAccess } from "../../faults/access"
import { ACCESS_MODULE } from "../../modules/access"

export type NoteInvitedInput = {
  invitation: {
    id: string
    created_by_type: string
    created_by: string | null
  }
  /** The seller or officer that the invitation made. */
  person_id: string
}

/**
 * Writes down whom a used invitation made. An officer cannot take one of the
 * own making: nobody gives themselves a role. Undone with the use of the
 * invitation (take-invitation). Throws `invitation_own`.
 */
export const noteInvitedStep = createStep(
  "note-invited",
  async ({ invitation, person_id }: NoteInvitedInput, { container }) => {
    const { id, created_by, created_by_type } = invitation
    if (created_by_type === "officer" && created_by === person_id)
      throw failAccess("invitation_own")
    await container
      .resolve(ACCESS_MODULE)
      .updateInvitations({ id, used_by: person_id })
    return new StepResponse(undefined)
  }
)
