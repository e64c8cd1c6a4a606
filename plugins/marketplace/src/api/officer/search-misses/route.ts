import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@pasar-santri/opop/api/scope/types"
import { loadSearchMisses } from "../../../queries/load-search-misses"
import type { SearchMissesQuery } from "../../search-misses-validators"

/** What buyers looked for in vain in a week: what makers could offer. */
export const GET = async (
  req: OfficerRequest<unknown, SearchMissesQuery>,
  res: MedusaResponse
) => {
  res.json(await loadSearchMisses(req.scope, req.validatedQuery.week))
}
