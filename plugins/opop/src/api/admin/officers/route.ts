import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listOfficers } from "../../../queries/list-officers"
import type { OfficersQuery } from "../../people-validators"

/** All officers, with what they may do where. */
export const GET = async (
  req: MedusaRequest<unknown, OfficersQuery>,
  res: MedusaResponse
) => {
  const query = req.validatedQuery
  res.json({
    ...(await listOfficers(req.scope, { ...query, territory: null })),
    limit: query.limit,
    offset: query.offset,
  })
}
