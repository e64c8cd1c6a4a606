import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@pasar-santri/opop/api/scope/types"
import { settleTransfer } from "../../../../send-money"

/** Too much is taken as paid; what is beyond is owed back. */
export const POST = async (req: OfficerRequest, res: MedusaResponse) =>
  settleTransfer(req, res, {
    ...{ workflow: "accept-over", action: "transfer.accepted" },
  })
