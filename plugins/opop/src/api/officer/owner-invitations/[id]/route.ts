import type { MedusaResponse } from "@medusajs/framework/http"
import { revokeInvitationWorkflow } from "../../../../workflows/revoke-invitation"
import { officerOf } from "../../../scope/actor-of"
import type { OfficerRequest } from "../../../scope/types"

/** Withdraws the invitation of a new owner; its link is worn out at once. */
export const DELETE = async (req: OfficerRequest, res: MedusaResponse) => {
  const { id = "" } = req.params
  await revokeInvitationWorkflow(req.scope).run({
    input: { id, by: officerOf(req) },
  })
  res.json({ id, object: "invitation", deleted: true })
}
