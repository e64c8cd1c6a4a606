import type { MedusaResponse } from "@medusajs/framework/http"
import { listOfficers } from "../../../queries/list-officers"
import type { OfficersQuery } from "../../people-validators"
import type { OfficerRequest } from "../../scope/types"

/** The officers of the head's territory, with what they may do in it. */
export const GET = async (
  req: OfficerRequest<unknown, OfficersQuery>,
  res: MedusaResponse
) => {
  const query = req.validatedQuery
  const { territory } = req.officer
  res.json({
    ...(await listOfficers(req.scope, { ...query, territory })),
    limit: query.limit,
    offset: query.offset,
  })
}
