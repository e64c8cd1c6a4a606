import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { Actor } from "../lib/actor"
import type { MemberRole } from "../lib/roles"
import { INVITATION_EVENTS } from "./events"
import { createInvitationStep } from "./steps/create-invitation"
import { locatePesantrenStep } from "./steps/locate-pesantren"
import { recordAuditStep } from "./steps/record-audit"
import { requireInvitableMemberStep } from "./steps/require-invitable-member"

/** Days that a member's link holds. */
const DAYS = 7

export type InviteMemberInput = {
  by: Actor
  pesantren_id: string
  role: MemberRole
  /** When given, only this person may take it; lower case. */
  email: string | null
}

/**
 * Makes a link that makes somebody a member of a shop. Answers `{ invitation,
 * token }`; the token is nowhere else. Emits `invitation.created`. Throws
 * `member_exists`, `invitations_too_many`.
 */
export const inviteMemberWorkflow = createWorkflow(
  "invite-member",
  (input: InviteMemberInput) => {
    requireInvitableMemberStep(input)
    const place = locatePesantrenStep(input)
    const made = createInvitationStep(
      transform(input, (data) => ({
        ...data,
        kind: "member" as const,
        days: DAYS,
      }))
    )
    emitEventStep({
      eventName: INVITATION_EVENTS.created,
      data: transform(made, ({ invitation: { id }, token }) => ({ id, token })),
    })
    recordAuditStep(
      transform({ input, place, made }, (data) => [
        {
          by: data.input.by,
          action: "member.invited",
          entity: "invitation",
          entity_id: data.made.invitation.id,
          ...data.place,
          after: { role: data.input.role, email: data.input.email },
        },
      ])
    )
    return new WorkflowResponse(made)
  }
)
