import type { MedusaResponse } from "@medusajs/framework/http"
import type { SellerRequest } from "@pasar-santri/opop/api/scope/types"
import { sendOrder } from "../../../send-order"

/** One order of the shop, with its recipient and its timeline. */
export const GET = async (req: SellerRequest, res: MedusaResponse) =>
  sendOrder(req.scope, res, { id: req.params["id"] ?? "", who: "seller" })
