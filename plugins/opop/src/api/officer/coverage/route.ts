import type { MedusaResponse } from "@medusajs/framework/http"
import { loadCoverage } from "../../../queries/load-coverage"
import type { OfficerRequest } from "../../scope/types"
import type { CoverageQuery } from "../register-validators"

/** How far each kecamatan of the territory is mapped, and the whole. */
export const GET = async (
  req: OfficerRequest<unknown, CoverageQuery>,
  res: MedusaResponse
) => {
  res.json(
    await loadCoverage(req.scope, {
      ...req.validatedQuery,
      territory: req.officer.territory,
    })
  )
}
