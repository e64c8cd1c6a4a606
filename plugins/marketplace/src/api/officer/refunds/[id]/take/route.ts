import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@pasar-santri/opop/api/scope/types"
import { settleRefund } from "../../../../send-money"

/** An officer is at it, and sees how to reach the buyer. */
export const POST = async (req: OfficerRequest, res: MedusaResponse) =>
  settleRefund(req, res, {
    ...{ workflow: "take-obligation", action: "refund.taken" },
    input: { leaves: false },
  })
