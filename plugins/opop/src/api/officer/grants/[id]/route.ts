import type { MedusaResponse } from "@medusajs/framework/http"
import { revokeGrantWorkflow } from "../../../../workflows/revoke-grant"
import { officerOf } from "../../../scope/actor-of"
import type { OfficerRequest } from "../../../scope/types"

/** Takes a role back from an officer, at once. */
export const DELETE = async (req: OfficerRequest, res: MedusaResponse) => {
  const { id = "" } = req.params
  await revokeGrantWorkflow(req.scope).run({
    input: { id, by: officerOf(req) },
  })
  res.json({ id, deleted: true })
}
