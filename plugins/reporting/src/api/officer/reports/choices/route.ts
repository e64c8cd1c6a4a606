import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@pasar-santri/opop/api/scope/types"
import { loadChoices } from "../../../../queries/load-overview"

/** What the officer may choose to look at. */
export const GET = async (req: OfficerRequest, res: MedusaResponse) => {
  res.json(await loadChoices(req.scope, req.officer.territory))
}
