import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failRegister } from "../../faults/register"
import { ACCESS_MODULE } from "../../modules/access"

/** Passes when nobody owns the shop of a pesantren yet. Throws `shop_has_owner`. */
export const requireNoOwnerStep = createStep(
  "require-no-owner",
  async ({ pesantren_id }: { pesantren_id: string }, { container }) => {
    const [owner] = await container
      .resolve(ACCESS_MODULE)
      .listShopMembers(
        { pesantren_id, role: "owner", removed_at: null },
        { take: 1 }
      )
    if (owner) throw failRegister("shop_has_owner")
    return new StepResponse(undefined)
  }
)
