import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@pasar-santri/opop/api/scope/types"
import { loadOverview } from "../../../../queries/load-overview"
import type { ChoiceQuery } from "../../../report-validators"

/** How the officer's territory is doing, at a glance. */
export const GET = async (
  req: OfficerRequest<unknown, ChoiceQuery>,
  res: MedusaResponse
) => {
  const { territory } = req.officer
  res.json(await loadOverview(req.scope, territory, req.validatedQuery))
}
