import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@pasar-santri/opop/api/scope/types"
import { findTransfer } from "../../../../../queries/money/find-transfer"
import { actOnMoney } from "../../../../money-desk"
import type { MatchRowBody } from "../../../../money-validators"

/** An officer says whose transfer a row is; what follows, the rules say. */
export const POST = async (
  req: OfficerRequest<MatchRowBody>,
  res: MedusaResponse
) => {
  const row_id = req.params["id"] ?? ""
  const { note } = req.validatedBody
  const transfer = await findTransfer(req.scope, req.validatedBody)
  const match = await actOnMoney(req, "match-row", {
    input: { row_id, expectation_id: transfer.id, note },
    log: {
      ...{ action: "statement_row.matched", entity: "transfer" },
      ...{ entity_id: transfer.id, order_id: transfer.order_id },
      ...{ reason: note, after: { row: row_id } },
    },
  })
  res.json({ match, transfer })
}
