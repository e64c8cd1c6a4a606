import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  emitEventStep,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import type { Actor } from "../lib/actor"
import { INVITATION_EVENTS, OWNER_EVENTS } from "./events"
import { createInvitationStep } from "./steps/create-invitation"
import { judgeOwnerInvitationStep } from "./steps/judge-owner-invitation"
import { locatePesantrenStep } from "./steps/locate-pesantren"
import { recordAuditStep } from "./steps/record-audit"
import { revokeInvitationsOfStep } from "./steps/revoke-invitations-of"

/** Days that the link holds, and that a second officer has to agree. */
const DAYS = 14

export type InviteOwnerInput = {
  by: Actor
  officer_email: string
  pesantren_id: string
  /** Only this person may take it; lower case. */
  email: string
  reason: string
  /** Whether the owners of now leave when it is taken. */
  removes_owners: boolean
}

/**
 * Invites a new owner to a shop whose owner is gone: by mail, to one person.
 * Where the territory wants four eyes, nothing is sent before another head has
 * agreed. Links that the office made before are worn out, and the owners are
 * told at once; each of them can withdraw it. Answers its id. Throws what
 * `judgeOwnerInvitationStep` does.
 */
export const inviteOwnerWorkflow = createWorkflow(
  "invite-owner",
  (input: InviteOwnerInput) => {
    // Of two heads who invite at once the second wears out the first one's link.
    const lock = transform(input, ({ pesantren_id }) => ({
      key: `shop-owner:${pesantren_id}`,
      ...{ timeout: 10, retryInterval: 0.05, ttl: 60 },
    }))
    acquireLockStep(lock)
    const verdict = judgeOwnerInvitationStep(input)
    const place = locatePesantrenStep(input)
    revokeInvitationsOfStep(
      transform(input, ({ pesantren_id }) => ({
        created_by_type: "officer" as const,
        role: "owner",
        pesantren_id,
      }))
    )
    const made = createInvitationStep(
      transform({ input, verdict }, ({ input: data, verdict: { awaits } }) => ({
        by: data.by,
        kind: "member" as const,
        role: "owner",
        pesantren_id: data.pesantren_id,
        email: data.email,
        reason: data.reason,
        removes_owners: data.removes_owners,
        awaits_confirmation: awaits,
        days: DAYS,
      }))
    )
    when("nobody-else-has-to-agree", verdict, ({ awaits }) => !awaits).then(
      () => {
        emitEventStep({
          eventName: INVITATION_EVENTS.created,
          data: transform(made, ({ invitation: { id }, token }) => ({
            id,
            token,
          })),
        })
      }
    )
    emitEventStep({
      eventName: OWNER_EVENTS.invited,
      data: transform(made, ({ invitation: { id } }) => ({ id })),
    }).config({ name: "emit-owner-invited" })
    recordAuditStep(
      transform({ input, place, made, verdict }, (data) => [
        {
          by: data.input.by,
          action: "owner.invited",
          entity: "invitation",
          entity_id: data.made.invitation.id,
          ...data.place,
          reason: data.input.reason,
          after: {
            email: data.input.email,
            removes_owners: data.input.removes_owners,
            awaits_confirmation: data.verdict.awaits,
          },
        },
      ])
    )
    releaseLockStep(lock)
    return new WorkflowResponse(transform(made, ({ invitation: { id } }) => id))
  }
)
