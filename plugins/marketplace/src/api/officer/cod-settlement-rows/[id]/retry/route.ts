import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@pasar-santri/opop/api/scope/types"
import { retrySettlementRowWorkflow } from "../../../../../workflows/retry-settlement-row"
import { settlerOf } from "../../../../settlement-desk"

/** The parcel of a row is looked for once more. */
export const POST = async (req: OfficerRequest, res: MedusaResponse) => {
  const id = req.params["id"] ?? ""
  const { result } = await retrySettlementRowWorkflow(req.scope).run({
    input: { id, ...settlerOf(req) },
  })
  res.json({ row: { id, state: result.state } })
}
