import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { Actor } from "../lib/actor"
import { INVITATION_EVENTS } from "./events"
import { confirmOwnerInvitationStep } from "./steps/confirm-owner-invitation"
import { locatePesantrenStep } from "./steps/locate-pesantren"
import { recordAuditStep } from "./steps/record-audit"

export type ConfirmOwnerInvitationInput = {
  by: Actor & { id: string }
  officer_email: string
  id: string
}

/**
 * Agrees, as a second officer, to a new owner of a shop: now the link is sent.
 * Throws what the step throws.
 */
export const confirmOwnerInvitationWorkflow = createWorkflow(
  "confirm-owner-invitation",
  (input: ConfirmOwnerInvitationInput) => {
    const confirmed = confirmOwnerInvitationStep(
      transform(input, ({ id, by, officer_email }) => ({
        ...{ id, by: by.id, officer_email },
      }))
    )
    const place = locatePesantrenStep(confirmed)
    emitEventStep({
      eventName: INVITATION_EVENTS.created,
      data: transform(confirmed, ({ id, token }) => ({ id, token })),
    })
    recordAuditStep(
      transform({ input, place }, (data) => [
        {
          by: data.input.by,
          action: "owner.confirmed",
          entity: "invitation",
          entity_id: data.input.id,
          ...data.place,
        },
      ])
    )
    return new WorkflowResponse(input.id)
  }
)
