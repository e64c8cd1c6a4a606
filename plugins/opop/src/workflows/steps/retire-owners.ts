import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ACCESS_MODULE } from "../../modules/access"

export type RetireOwnersInput = {
  pesantren_id: string
  /** The membership of the owner who stays. */
  stays: string
  /** Who wanted it so. */
  removed_by: string | null
}

/** Takes all other owners out of a shop; undo brings them back. Answers who they were. */
export const retireOwnersStep = createStep(
  "retire-owners",
  async (
    { pesantren_id, stays, removed_by }: RetireOwnersInput,
    { container }
  ) => {
    const access = container.resolve(ACCESS_MODULE)
    const owners = await access.listShopMembers(
      { pesantren_id, role: "owner", removed_at: null, id: { $ne: stays } },
      { select: ["id", "seller_id"] }
    )
    const retired: { id: string; seller_id: string }[] = []
    for (const { id, seller_id } of owners) {
      const { outcome } = await access.changeMember({ id, removed_by })
      if (outcome === "done") retired.push({ id, seller_id })
    }
    return new StepResponse(
      retired,
      retired.map(({ id }) => id)
    )
  },
  async (ids, { container }) => {
    if (ids?.length)
      await container
        .resolve(ACCESS_MODULE)
        .updateShopMembers(
          ids.map((id) => ({ id, removed_at: null, removed_by: null }))
        )
  }
)
