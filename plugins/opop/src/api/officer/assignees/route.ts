import type { MedusaResponse } from "@medusajs/framework/http"
import { listAssignees } from "../../../queries/list-assignees"
import type { OfficerRequest } from "../../scope/types"

/** Officers who may hold cases of the head's territory, by name. */
export const GET = async (req: OfficerRequest, res: MedusaResponse) => {
  res.json({ officers: await listAssignees(req.scope, req.officer.territory) })
}
