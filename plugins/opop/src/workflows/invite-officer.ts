import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { Actor } from "../lib/actor"
import { INVITATION_EVENTS } from "./events"
import { createInvitationStep } from "./steps/create-invitation"
import { recordAuditStep } from "./steps/record-audit"
import { requireAreaStep } from "./steps/require-area"
import {
  type GivableInput,
  requireGivableRoleStep,
} from "./steps/require-givable-role"

/** Days that an officer's link holds. */
const DAYS = 7

export type InviteOfficerInput = GivableInput & {
  by: Actor
  /** When given, only this person may take it; lower case. */
  email: string | null
}

/**
 * Makes a link that makes somebody an officer with a role in an area. Answers
 * `{ invitation, token }`; the token is nowhere else. Emits
 * `invitation.created`. Throws `territory_outside`, `role_not_yours_to_give`,
 * `area_unknown`.
 */
export const inviteOfficerWorkflow = createWorkflow(
  "invite-officer",
  (input: InviteOfficerInput) => {
    requireGivableRoleStep(input)
    requireAreaStep(input)
    const made = createInvitationStep(
      transform(input, ({ territory: _, ...data }) => ({
        ...data,
        kind: "officer" as const,
        days: DAYS,
      }))
    )
    emitEventStep({
      eventName: INVITATION_EVENTS.created,
      data: transform(made, ({ invitation: { id }, token }) => ({ id, token })),
    })
    recordAuditStep(
      transform({ input, made }, ({ input: { by, ...data }, made: done }) => [
        {
          by,
          action: "officer.invited",
          entity: "invitation",
          entity_id: done.invitation.id,
          area_code: data.area_code,
          after: {
            role: data.role,
            area_code: data.area_code,
            email: data.email,
          },
        },
      ])
    )
    return new WorkflowResponse(made)
  }
)
