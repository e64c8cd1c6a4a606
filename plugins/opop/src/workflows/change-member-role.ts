import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../lib/actor"
import type { MemberRole } from "../lib/roles"
import { changeMemberStep } from "./steps/change-member"
import { locatePesantrenStep } from "./steps/locate-pesantren"
import { recordAuditStep } from "./steps/record-audit"
import { revokeInvitationsOfStep } from "./steps/revoke-invitations-of"

export type ChangeMemberRoleInput = {
  by: Actor
  /** The membership. */
  id: string
  role: MemberRole
}

/**
 * Gives a member of a shop another role, at once; the links that an owner made
 * are worn out when they own it no more. Throws `row_not_found`, `last_owner`.
 */
export const changeMemberRoleWorkflow = createWorkflow(
  "change-member-role",
  (input: ChangeMemberRoleInput) => {
    const change = changeMemberStep(
      transform(input, ({ id, role }) => ({ id, role }))
    )
    when("owner-no-more", { input, change }, (data) => {
      const wasOwner = data.change.before === "owner"
      return wasOwner && data.input.role !== "owner"
    }).then(() => {
      revokeInvitationsOfStep(
        transform(change, ({ seller_id, pesantren_id }) => ({
          created_by_type: "seller" as const,
          created_by: seller_id,
          pesantren_id,
        }))
      )
    })
    const place = locatePesantrenStep(change)
    recordAuditStep(
      transform({ input, change, place }, (data) => [
        {
          by: data.input.by,
          action: "member.role_changed",
          entity: "shop_member",
          entity_id: data.input.id,
          ...data.place,
          before: { role: data.change.before },
          after: { role: data.input.role },
        },
      ])
    )
    return new WorkflowResponse(change)
  }
)
