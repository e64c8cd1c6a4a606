import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@pasar-santri/opop/api/scope/types"
import { actOnMoney } from "../../../../money-desk"
import type { MoneyReasonBody } from "../../../../money-validators"

/** An officer says that a row is no buyer's transfer, and what it is. */
export const POST = async (
  req: OfficerRequest<MoneyReasonBody>,
  res: MedusaResponse
) => {
  const row_id = req.params["id"] ?? ""
  const { note } = req.validatedBody
  await actOnMoney(req, "set-row-aside", {
    input: { row_id, note },
    log: {
      ...{ action: "statement_row.set_aside", entity: "statement_row" },
      ...{ entity_id: row_id, order_id: null, reason: note },
    },
  })
  res.json({ row: { id: row_id } })
}
