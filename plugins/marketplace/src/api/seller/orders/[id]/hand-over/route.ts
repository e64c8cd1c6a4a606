import type { MedusaResponse } from "@medusajs/framework/http"
import type { SellerRequest } from "@pasar-santri/opop/api/scope/types"
import { handOverShopOrderWorkflow } from "../../../../../workflows/hand-over-shop-order"
import { sellerOf } from "../../../../actors"
import type { HandOverBody } from "../../../../order-validators"
import { sendOrder } from "../../../../send-order"

/** The buyer has it, and has shown the code that says so. */
export const POST = async (
  req: SellerRequest<HandOverBody>,
  res: MedusaResponse
) => {
  const id = req.params["id"] ?? ""
  await handOverShopOrderWorkflow(req.scope).run({
    input: { ...req.validatedBody, id, by: sellerOf(req) },
  })
  await sendOrder(req.scope, res, { id, who: "seller" })
}
