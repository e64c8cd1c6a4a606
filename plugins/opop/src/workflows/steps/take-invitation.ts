import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failAccess } from "../../faults/access"
import { digestOf } from "../../lib/secret"
import { ACCESS_MODULE } from "../../modules/access"
import type { InvitationKind } from "../../modules/access/models/invitation"

export type TakeInvitationInput = {
  token: string
  kinds: InvitationKind[]
  /** Of the person who takes it. */
  email: string
}

/**
 * Uses an invitation up. Of two who take it at once one gets it. Undo makes it
 * usable again. Throws `invitation_invalid`, `invitation_for_another`.
 */
export const takeInvitationStep = createStep(
  "take-invitation",
  async ({ token, kinds, email }: TakeInvitationInput, { container }) => {
    const access = container.resolve(ACCESS_MODULE)
    const [invitation] = await access.listInvitations(
      { token_hash: digestOf(token), kind: kinds },
      { take: 1 }
    )
    if (!invitation) throw failAccess("invitation_invalid")
    if (invitation.email && invitation.email !== email)
      throw failAccess("invitation_for_another")
    if (!(await access.useInvitation(invitation.id)))
      throw failAccess("invitation_invalid")
    return new StepResponse(invitation, invitation.id)
  },
  async (id, { container }) => {
    if (id)
      await container
        .resolve(ACCESS_MODULE)
        .updateInvitations({ id, used_at: null, used_by: null })
  }
)
