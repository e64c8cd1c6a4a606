import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@pasar-santri/opop/api/scope/types"
import { deskOf } from "../../../../money-desk"
import { settleRefund } from "../../../../send-money"

/** An officer leaves it to others; a head takes it off whoever has it. */
export const POST = async (req: OfficerRequest, res: MedusaResponse) => {
  const isHead = deskOf(req).roles.includes("head")
  await settleRefund(req, res, {
    ...{ workflow: "take-obligation", action: "refund.released" },
    input: { leaves: true, ...(isHead ? { by: null } : {}) },
  })
}
