import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SHOP_ORDER_MODULE } from "../../modules/shop-order"
import type { RefusedParcel } from "./look-at-refused"

export interface ClaimRestockInput {
  /** The part of an order whose parcel came back. */
  id: string
  sent: RefusedParcel["sent"]
}

/**
 * Says, before stock is corrected, that it is: whoever presses again after a
 * crash corrects nothing twice. A crash between the two leaves the stock too
 * low, which sells nothing that is not there. Answers what is left to put
 * back; undo lets it be done again.
 */
export const claimRestockStep = createStep(
  "claim-restock",
  async ({ id, sent }: ClaimRestockInput, { container }) => {
    const isFirst =
      sent.length > 0 &&
      (await container.resolve(SHOP_ORDER_MODULE).claimRestock(id))
    return new StepResponse(isFirst ? sent : [], isFirst ? id : null)
  },
  async (id, { container }) => {
    if (id)
      await container
        .resolve(SHOP_ORDER_MODULE)
        .updateShopOrders({ id, restocked_at: null })
  }
)
