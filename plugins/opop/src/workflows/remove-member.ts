import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { Actor } from "../lib/actor"
import { MEMBER_EVENTS } from "./events"
import { changeMemberStep } from "./steps/change-member"
import { locatePesantrenStep } from "./steps/locate-pesantren"
import { recordAuditStep } from "./steps/record-audit"
import { revokeInvitationsOfStep } from "./steps/revoke-invitations-of"

export type RemoveMemberInput = {
  by: Actor
  /** The membership. */
  id: string
}

/**
 * Takes a person out of a shop; the very next request is refused, and
 * the links that the person made are worn out. Emits
 * `shop_member.removed`. Throws `row_not_found`, `last_owner`.
 */
export const removeMemberWorkflow = createWorkflow(
  "remove-member",
  (input: RemoveMemberInput) => {
    const change = changeMemberStep(
      transform(input, ({ id, by }) => ({ id, removed_by: by.id }))
    )
    revokeInvitationsOfStep(
      transform(change, ({ seller_id, pesantren_id }) => ({
        created_by_type: "seller" as const,
        created_by: seller_id,
        pesantren_id,
      }))
    )
    const place = locatePesantrenStep(change)
    emitEventStep({
      eventName: MEMBER_EVENTS.removed,
      data: transform(change, ({ id }) => ({ id })),
    })
    recordAuditStep(
      transform({ input, change, place }, (data) => [
        {
          by: data.input.by,
          action: "member.removed",
          entity: "shop_member",
          entity_id: data.input.id,
          ...data.place,
          before: { role: data.change.before },
        },
      ])
    )
    return new WorkflowResponse(change)
  }
)
