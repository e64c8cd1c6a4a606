import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { revokeInvitationWorkflow } from "../../../../../workflows/revoke-invitation"
import { adminOf } from "../../../../scope/actor-of"

/** Withdraws an invitation; its link is worn out at once. */
export const DELETE = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  const { id = "" } = req.params
  await revokeInvitationWorkflow(req.scope).run({
    input: { id, by: await adminOf(req) },
  })
  res.json({ id, deleted: true })
}
