import type { MedusaResponse } from "@medusajs/framework/http"
import { findApplicationOwner } from "../../../../../queries/find-application-owners"
import { listAssignees } from "../../../../../queries/list-assignees"
import type { OfficerRequest } from "../../../../scope/types"

/** Officers to whom the head may give the case, by name. */
export const GET = async (req: OfficerRequest, res: MedusaResponse) => {
  const owner = await findApplicationOwner(req.scope, req.params["id"] ?? "")
  const areas = owner?.area_code ? [owner.area_code] : []
  res.json({ officers: await listAssignees(req.scope, areas) })
}
