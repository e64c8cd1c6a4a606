import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { MEMBER_EVENTS } from "./events"
import { locatePesantrenStep } from "./steps/locate-pesantren"
import { recordAuditStep } from "./steps/record-audit"
import { retireOwnersStep } from "./steps/retire-owners"
import { revokeInvitationsOfStep } from "./steps/revoke-invitations-of"

export type RetireOwnersWorkflowInput = {
  /** The officer's, which the new owner took. */
  invitation: { id: string; created_by: string | null; reason: string | null }
  pesantren_id: string
  /** The membership of the owner who stays. */
  stays: string
}

/**
 * Takes the owners before out of a shop that has a new one, as the officer who
 * invited wanted it; the links that they made are worn out. Emits
 * `shop_member.removed` for each.
 */
export const retireOwnersWorkflow = createWorkflow(
  "retire-owners",
  (input: RetireOwnersWorkflowInput) => {
    const retired = retireOwnersStep(
      transform(input, ({ invitation, pesantren_id, stays }) => ({
        ...{ pesantren_id, stays, removed_by: invitation.created_by },
      }))
    )
    revokeInvitationsOfStep(
      transform({ input, retired }, (data) => ({
        created_by_type: "seller" as const,
        created_by: data.retired.map(({ seller_id }) => seller_id),
        pesantren_id: data.input.pesantren_id,
      }))
    )
    const place = locatePesantrenStep(input)
    emitEventStep({
      eventName: MEMBER_EVENTS.removed,
      data: transform(retired, (rows) => rows.map(({ id }) => ({ id }))),
    })
    recordAuditStep(
      transform(
        { input, retired, place },
        ({ input: data, retired: rows, place: at }) =>
          rows.map(({ id }) => ({
            by: {
              type: "officer" as const,
              id: data.invitation.created_by,
              ...{ name: null, ip: null, request_id: null },
            },
            action: "member.removed",
            entity: "shop_member",
            entity_id: id,
            ...at,
            reason: data.invitation.reason,
            before: { role: "owner" },
            after: { invitation: data.invitation.id },
          }))
      )
    )
    return new WorkflowResponse(retired)
  }
)
