import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@pasar-santri/opop/api/scope/types"
import { retrackShopOrderWorkflow } from "../../../../../workflows/retrack-shop-order"
import { officerOf } from "../../../../actors"
import type { OfficerRetrackBody } from "../../../../order-validators"
import { sendOrder } from "../../../../send-order"

/** An officer corrects a number, also to free it for the parcel whose it is. */
export const POST = async (
  req: OfficerRequest<OfficerRetrackBody>,
  res: MedusaResponse
) => {
  const id = req.params["id"] ?? ""
  await retrackShopOrderWorkflow(req.scope).run({
    input: { ...req.validatedBody, id, by: officerOf(req) },
  })
  await sendOrder(req.scope, res, { id, who: "officer" })
}
