import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@pasar-santri/opop/api/scope/types"
import { settleTransfer } from "../../../../send-money"

/** Too little: the buyer gets time to send the rest. */
export const POST = async (req: OfficerRequest, res: MedusaResponse) =>
  settleTransfer(req, res, {
    ...{ workflow: "await-top-up", action: "transfer.awaited" },
  })
