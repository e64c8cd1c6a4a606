import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { MemberRole } from "../../lib/roles"
import { ACCESS_MODULE } from "../../modules/access"

type Owner = { id: string; isNew: boolean }
type Undo = { id: string; role: MemberRole | null } | null

/** Makes a person the owner of a shop, whatever else the person was; undo takes it back. */
export const ensureOwnerStep = createStep(
  "ensure-owner",
  async (input: { seller_id: string; pesantren_id: string }, { container }) => {
    const access = container.resolve(ACCESS_MODULE)
    const [member] = await access.listShopMembers(
      { ...input, removed_at: null },
      { take: 1 }
    )
    if (member?.role === "owner")
      return new StepResponse<Owner, Undo>(
        { id: member.id, isNew: false },
        null
      )
    if (member) {
      await access.updateShopMembers({ id: member.id, role: "owner" })
      return new StepResponse<Owner, Undo>(
        { id: member.id, isNew: false },
        { id: member.id, role: member.role }
      )
    }
    const { id } = await access.createShopMembers({ ...input, role: "owner" })
    return new StepResponse<Owner, Undo>(
      { id, isNew: true },
      { id, role: null }
    )
  },
  async (undo, { container }) => {
    if (!undo) return
    const access = container.resolve(ACCESS_MODULE)
    if (undo.role === null) await access.deleteShopMembers(undo.id)
    else await access.updateShopMembers({ id: undo.id, role: undo.role })
  }
)
