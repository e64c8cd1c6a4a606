import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@pasar-santri/opop/api/scope/types"
import { sendOrder } from "../../../send-order"

/** One order of the territory, with its timeline. */
export const GET = async (req: OfficerRequest, res: MedusaResponse) =>
  sendOrder(req.scope, res, { id: req.params["id"] ?? "", who: "officer" })
