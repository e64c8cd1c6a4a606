import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../lib/actor"
import type { MemberRole } from "../lib/roles"
import { changeMemberStep } from "./steps/change-member"
import { locatePesantrenStep } from "./steps/locate-pesantren"
import { recordAuditStep } from "./steps/record-audit"

export type ChangeMemberRoleInput = {
  by: Actor
  /** The membership. */
  id: string
  role: MemberRole
}

/**
 * Gives a member of a shop another role, at once. Throws `row_not_found`,
 * `last_owner`.
 */
export const changeMemberRoleWorkflow = createWorkflow(
  "change-member-role",
  (input: ChangeMemberRoleInput) => {
    const change = changeMemberStep(
      transform(input, ({ id, role }) => ({ id, role }))
    )
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
