import type { MedusaResponse } from "@medusajs/framework/http"
import { revokeInvitationWorkflow } from "../../../../workflows/revoke-invitation"
import { officerOf } from "../../../scope/actor-of"
import type { OfficerRequest } from "../../../scope/types"

/** Withdraws a link that nobody has used: it is worn out at once. */
export const DELETE = async (req: OfficerRequest, res: MedusaResponse) => {
  const { id = "" } = req.params
  await revokeInvitationWorkflow(req.scope).run({
    input: { id, by: officerOf(req) },
  })
  res.json({ id, deleted: true })
}
