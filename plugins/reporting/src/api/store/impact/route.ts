import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { loadImpact } from "../../../queries/load-impact"
import type { ImpactQuery } from "../../report-validators"

/** What the programme brought, with nothing that tells of few. */
export const GET = async (
  req: MedusaRequest<unknown, ImpactQuery>,
  res: MedusaResponse
) => {
  res.json(await loadImpact(req.scope, req.validatedQuery))
}
