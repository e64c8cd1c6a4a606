import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failAccess } from "../../faults/access"
import { ACCESS_MODULE } from "../../modules/access"

/** Withdraws an invitation that nobody has used; undo opens it again. Throws `invitation_invalid`. */
export const revokeInvitationStep = createStep(
  "revoke-invitation",
  async ({ id }: { id: string }, { container }) => {
    const access = container.resolve(ACCESS_MODULE)
    if (!(await access.revokeInvitation(id)))
      throw failAccess("invitation_invalid")
    const invitation = await access.retrieveInvitation(id)
    return new StepResponse(invitation, id)
  },
  async (id, { container }) => {
    if (id)
      await container
        .resolve(ACCESS_MODULE)
        .updateInvitations({ id, revoked_at: null })
  }
)
