import type { MedusaResponse } from "@medusajs/framework/http"
import type { SellerRequest } from "@pasar-santri/opop/api/scope/types"
import { bookParcelWorkflow } from "../../../../../workflows/book-parcel"
import { sellerOf } from "../../../../actors"
import type { MoveBody } from "../../../../order-validators"
import { sendOrder } from "../../../../send-order"

/** The courier that priced the parcel shall fetch it. */
export const POST = async (
  req: SellerRequest<MoveBody>,
  res: MedusaResponse
) => {
  const id = req.params["id"] ?? ""
  await bookParcelWorkflow(req.scope).run({
    input: { ...req.validatedBody, id, by: sellerOf(req) },
  })
  await sendOrder(req.scope, res, { id, who: "seller" })
}
