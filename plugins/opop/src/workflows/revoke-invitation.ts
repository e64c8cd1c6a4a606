import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../lib/actor"
import { locatePesantrenStep } from "./steps/locate-pesantren"
import { recordAuditStep } from "./steps/record-audit"
import { revokeInvitationStep } from "./steps/revoke-invitation"

export type RevokeInvitationInput = { by: Actor; id: string }

/**
 * Withdraws an invitation of any kind that nobody has used yet: its link is
 * worn out at once. Throws `invitation_invalid`.
 */
export const revokeInvitationWorkflow = createWorkflow(
  "revoke-invitation",
  (input: RevokeInvitationInput) => {
    const invitation = revokeInvitationStep(input)
    const place = locatePesantrenStep(invitation)
    recordAuditStep(
      transform({ input, invitation, place }, (data) => [
        {
          by: data.input.by,
          action: "invitation.revoked",
          entity: "invitation",
          entity_id: data.input.id,
          pesantren_id: data.place.pesantren_id,
          area_code: data.place.area_code ?? data.invitation.area_code,
          before: {
            kind: data.invitation.kind,
            role: data.invitation.role,
            email: data.invitation.email,
          },
        },
      ])
    )
    return new WorkflowResponse({ id: invitation.id })
  }
)
