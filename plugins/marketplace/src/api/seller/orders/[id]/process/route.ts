import type { MedusaResponse } from "@medusajs/framework/http"
import type { SellerRequest } from "@pasar-santri/opop/api/scope/types"
import { processShopOrderWorkflow } from "../../../../../workflows/process-shop-order"
import { sellerOf } from "../../../../actors"
import type { MoveBody } from "../../../../order-validators"
import { sendOrder } from "../../../../send-order"

/** The shop begins: the buyer can no longer cancel. */
export const POST = async (
  req: SellerRequest<MoveBody>,
  res: MedusaResponse
) => {
  const id = req.params["id"] ?? ""
  await processShopOrderWorkflow(req.scope).run({
    input: { ...req.validatedBody, id, by: sellerOf(req) },
  })
  await sendOrder(req.scope, res, { id, who: "seller" })
}
