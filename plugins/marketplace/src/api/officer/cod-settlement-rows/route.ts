import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@pasar-santri/opop/api/scope/types"
import { MONEY_MAKERS } from "../../../lib/money-desk"
import { SETTLEMENT_ACTS } from "../../../lib/settlement/row-states"
import { listSettlementRows } from "../../../queries/settlement/list-settlement-rows"
import { deskOf } from "../../money-desk"
import type { SettlementRowsQuery } from "../../settlement-validators"

/** Rows of couriers' files by where they are, the oldest first. */
export const GET = async (
  req: OfficerRequest<unknown, SettlementRowsQuery>,
  res: MedusaResponse
) => {
  const page = req.validatedQuery
  const { keeps, roles } = deskOf(req)
  const makes = keeps && roles.some((role) => MONEY_MAKERS.includes(role))
  const { rows, count } = keeps
    ? await listSettlementRows(req.scope, page)
    : { rows: [], count: 0 }
  res.json({
    rows: rows.map((row) => ({
      ...row,
      acts: makes ? SETTLEMENT_ACTS[row.state] : [],
    })),
    ...{ count, limit: page.limit, offset: page.offset },
  })
}
