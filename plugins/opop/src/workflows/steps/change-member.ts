import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failAccess } from "../../faults/access"
import { ACCESS_MODULE } from "../../modules/access"
import type { MemberChange } from "../../modules/access/service"

/**
 * Gives a member another role or removes them; answers the role until then,
 * the shop and the person. Undo gives it back. Throws `row_not_found`, `last_owner`.
 */
export const changeMemberStep = createStep(
  "change-member",
  async (change: MemberChange, { container }) => {
    const verdict = await container.resolve(ACCESS_MODULE).changeMember(change)
    if (verdict.outcome !== "done")
      throw failAccess(
        verdict.outcome === "gone" ? "row_not_found" : "last_owner"
      )
    const { before, pesantren_id, seller_id } = verdict
    const result = { id: change.id, before, pesantren_id, seller_id }
    return new StepResponse(result, result)
  },
  async (done, { container }) => {
    if (done)
      await container.resolve(ACCESS_MODULE).updateShopMembers({
        ...{ id: done.id, role: done.before },
        ...{ removed_at: null, removed_by: null },
      })
  }
)
