import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@pasar-santri/opop/api/scope/types"
import { setCodSettlementRowAsideWorkflow } from "../../../../../workflows/set-cod-settlement-row-aside"
import type { MoneyReasonBody } from "../../../../money-validators"
import { settlerOf } from "../../../../settlement-desk"

/** An officer says what a row is instead; why it waited stays. */
export const POST = async (
  req: OfficerRequest<MoneyReasonBody>,
  res: MedusaResponse
) => {
  const id = req.params["id"] ?? ""
  await setCodSettlementRowAsideWorkflow(req.scope).run({
    input: { id, note: req.validatedBody.note, ...settlerOf(req) },
  })
  res.json({ row: { id } })
}
