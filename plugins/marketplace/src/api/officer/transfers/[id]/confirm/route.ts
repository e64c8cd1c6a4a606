import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@pasar-santri/opop/api/scope/types"
import { settleTransfer } from "../../../../send-money"

/** A second officer has looked: the matched money is captured. */
export const POST = async (req: OfficerRequest, res: MedusaResponse) =>
  settleTransfer(req, res, {
    ...{ workflow: "confirm-transfer", action: "transfer.confirmed" },
  })
