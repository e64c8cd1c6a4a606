import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@pasar-santri/opop/api/scope/types"
import { listFreeRows } from "../../../queries/money/list-free-rows"
import { deskOf } from "../../money-desk"
import type { MoneyPageQuery } from "../../money-validators"

/** Money that the bank says came and nobody knows from whom, newest first. */
export const GET = async (
  req: OfficerRequest<unknown, MoneyPageQuery>,
  res: MedusaResponse
) => {
  const page = req.validatedQuery
  const { keeps } = deskOf(req)
  const found = keeps
    ? await listFreeRows(req.scope, page)
    : { rows: [], count: 0 }
  res.json({ ...found, limit: page.limit, offset: page.offset })
}
