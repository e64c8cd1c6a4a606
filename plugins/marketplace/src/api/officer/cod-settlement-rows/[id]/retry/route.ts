import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@pasar-santri/opop/api/scope/types"
import { retryCodSettlementRowWorkflow } from "../../../../../workflows/retry-cod-settlement-row"
import { settlerOf } from "../../../../settlement-desk"

/** The parcel of a row is looked for once more. */
export const POST = async (req: OfficerRequest, res: MedusaResponse) => {
  const id = req.params["id"] ?? ""
  const { result } = await retryCodSettlementRowWorkflow(req.scope).run({
    input: { id, ...settlerOf(req) },
  })
  res.json({ row: { id, state: result.state } })
}
