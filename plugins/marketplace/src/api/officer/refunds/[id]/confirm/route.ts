import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@pasar-santri/opop/api/scope/types"
import { settleRefund } from "../../../../send-money"

/** A second officer has seen that a large amount went back. */
export const POST = async (req: OfficerRequest, res: MedusaResponse) =>
  settleRefund(req, res, {
    ...{ workflow: "confirm-obligation", action: "refund.confirmed" },
  })
