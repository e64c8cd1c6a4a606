import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { Actor } from "../lib/actor"
import { INVITATION_EVENTS } from "./events"
import { createInvitationStep } from "./steps/create-invitation"
import { locatePesantrenStep } from "./steps/locate-pesantren"
import { recordAuditStep } from "./steps/record-audit"
import { replacePesantrenInvitationsStep } from "./steps/replace-pesantren-invitations"
import { requireNoRepeatStep } from "./steps/require-no-repeat"
import { requireNoOwnerStep } from "./steps/require-no-owner"

/** Days that a pesantren's link holds: letters and meetings take their time. */
const DAYS = 14

export type InvitePesantrenInput = {
  by: Actor
  pesantren_id: string
  /** When given, only this person may take it; lower case. */
  email: string | null
}

/**
 * Makes the link by which a pesantren comes to its shop: whoever takes it is
 * the shop's first owner. Links made before are withdrawn. Answers
 * `{ invitation, token }`; the token is nowhere else. Emits
 * `invitation.created`. Throws `shop_has_owner`,
 * `entry_repeats_another`.
 */
export const invitePesantrenWorkflow = createWorkflow(
  "invite-pesantren",
  (input: InvitePesantrenInput) => {
    requireNoRepeatStep(input)
    requireNoOwnerStep(input)
    const place = locatePesantrenStep(input)
    const replaced = replacePesantrenInvitationsStep(input)
    const made = createInvitationStep(
      transform(input, (data) => ({
        ...data,
        kind: "pesantren" as const,
        role: "owner",
        days: DAYS,
      }))
    )
    emitEventStep({
      eventName: INVITATION_EVENTS.created,
      data: transform(made, ({ invitation: { id }, token }) => ({ id, token })),
    })
    recordAuditStep(
      transform({ input, place, made, replaced }, (data) => [
        {
          by: data.input.by,
          action: "pesantren.invited",
          entity: "invitation",
          entity_id: data.made.invitation.id,
          ...data.place,
          after: { email: data.input.email, replaced: data.replaced.count },
        },
      ])
    )
    return new WorkflowResponse(made)
  }
)
