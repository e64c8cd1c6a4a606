import type { MedusaResponse } from "@medusajs/framework/http"
import type { SellerRequest } from "@pasar-santri/opop/api/scope/types"
import { cancelShopOrderWorkflow } from "../../../../../workflows/cancel-shop-order"
import { sellerOf } from "../../../../actors"
import type { CancelBody } from "../../../../order-validators"
import { sendOrder } from "../../../../send-order"

/** The shop cannot send: the buyer gets the money of this part back. */
export const POST = async (
  req: SellerRequest<CancelBody>,
  res: MedusaResponse
) => {
  const id = req.params["id"] ?? ""
  await cancelShopOrderWorkflow(req.scope).run({
    input: { ...req.validatedBody, id, by: sellerOf(req) },
  })
  await sendOrder(req.scope, res, { id, who: "seller" })
}
