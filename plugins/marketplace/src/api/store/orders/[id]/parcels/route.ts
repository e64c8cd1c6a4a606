import type { MedusaResponse } from "@medusajs/framework/http"
import type { BuyerRequest } from "../../../../scope/buyer"
import { sendParcels } from "../../../../send-order"

/** What each pesantren sends of an order, and where it is. */
export const GET = async (req: BuyerRequest, res: MedusaResponse) =>
  sendParcels(req.scope, res, req.params["id"] ?? "")
