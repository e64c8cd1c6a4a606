import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failAccess } from "../../faults/access"
import { digestOf, makeSecret } from "../../lib/secret"
import { ACCESS_MODULE } from "../../modules/access"

export type ConfirmOwnerStepInput = {
  id: string
  by: string
  /** Of the officer who agrees. */
  officer_email: string
}

/**
 * Gives an invitation of a new owner its link, since a second officer agrees.
 * Undo lets it wait again, with a link that nobody has. Throws
 * `owner_confirmation_over`, `owner_second_person`, `invitation_own`.
 */
export const confirmOwnerInvitationStep = createStep(
  "confirm-owner-invitation",
  async ({ id, by, officer_email }: ConfirmOwnerStepInput, { container }) => {
    const access = container.resolve(ACCESS_MODULE)
    const invitation = await access.retrieveInvitation(id)
    if (invitation.created_by === by) throw failAccess("owner_second_person")
    if (invitation.email === officer_email.toLowerCase())
      throw failAccess("invitation_own")
    const token = makeSecret()
    const token_hash = digestOf(token)
    if (!(await access.confirmInvitation({ id, by, token_hash })))
      throw failAccess("owner_confirmation_over")
    const { pesantren_id } = invitation
    return new StepResponse({ id, token, pesantren_id }, id)
  },
  async (id, { container }) => {
    if (id)
      await container.resolve(ACCESS_MODULE).updateInvitations({
        ...{ id, awaits_confirmation: true, confirmed_by: null },
        token_hash: digestOf(makeSecret()),
      })
  }
)
