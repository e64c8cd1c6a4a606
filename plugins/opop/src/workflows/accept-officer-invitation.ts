import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { AcceptInvitationInput } from "./accept-shop-invitation"
import { ensurePersonStep } from "./steps/ensure-person"
import { grantRoleStep } from "./steps/join"
import { noteInvitedStep } from "./steps/note-invited"
import { recordAuditStep } from "./steps/record-audit"
import { takeInvitationStep } from "./steps/take-invitation"

/**
 * Makes the person of a login an officer with the role and area of the link.
 * Answers the grant. Throws `invitation_invalid`, `invitation_for_another`,
 * `invitation_own`.
 */
export const acceptOfficerInvitationWorkflow = createWorkflow(
  "accept-officer-invitation",
  (input: AcceptInvitationInput) => {
    const invitation = takeInvitationStep(
      transform(input, ({ token, email }) => ({
        token,
        email,
        kinds: ["officer" as const],
      }))
    )
    const person = ensurePersonStep(
      transform(input, ({ by: _b, token: _t, ...login }) => ({
        ...login,
        kind: "officer" as const,
      }))
    )
    const grant = grantRoleStep(
      transform({ invitation, person }, (data) => ({
        officer_id: data.person.id,
        role: data.invitation.role,
        area_code: data.invitation.area_code,
        granted_by: data.invitation.created_by,
      }))
    )
    noteInvitedStep(
      transform({ invitation, person }, (data) => ({
        invitation: data.invitation,
        person_id: data.person.id,
      }))
    )
    recordAuditStep(
      transform({ input, invitation, person, grant }, (data) => [
        {
          by: { ...data.input.by, id: data.person.id, name: data.input.name },
          action: "officer.joined",
          entity: "officer",
          entity_id: data.person.id,
          area_code: data.grant.area_code,
          after: { role: data.grant.role, invitation: data.invitation.id },
        },
      ])
    )
    return new WorkflowResponse(grant)
  }
)
