import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failRegister } from "../../faults/register"
import { hasOwner } from "../../queries/has-owner"

/** Passes when nobody owns the shop of a pesantren yet. Throws `shop_has_owner`. */
export const requireNoOwnerStep = createStep(
  "require-no-owner",
  async ({ pesantren_id }: { pesantren_id: string }, { container }) => {
    if (await hasOwner(container, pesantren_id))
      throw failRegister("shop_has_owner")
    return new StepResponse(undefined)
  }
)
