import type { MedusaResponse } from "@medusajs/framework/http"
import { revokeInvitationWorkflow } from "../../../../workflows/revoke-invitation"
import { sellerOf } from "../../../scope/actor-of"
import type { SellerRequest } from "../../../scope/types"

/** Withdraws an invitation to the shop; its link is worn out at once. */
export const DELETE = async (req: SellerRequest, res: MedusaResponse) => {
  const { id = "" } = req.params
  await revokeInvitationWorkflow(req.scope).run({
    input: { id, by: sellerOf(req) },
  })
  res.json({ id, deleted: true })
}
