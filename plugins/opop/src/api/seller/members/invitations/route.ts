import type { MedusaResponse } from "@medusajs/framework/http"
import { showInvitation } from "../../../../queries/list-invitations"
import { inviteMemberWorkflow } from "../../../../workflows/invite-member"
import type { InviteMemberBody } from "../../../people-validators"
import { sellerOf } from "../../../scope/actor-of"
import { shopOf } from "../../../scope/shop-of"
import type { SellerRequest } from "../../../scope/types"

/** Invites somebody into the shop. The token is shown here and never again. */
export const POST = async (
  req: SellerRequest<InviteMemberBody>,
  res: MedusaResponse
) => {
  const { pesantren_id } = shopOf(req)
  const { result } = await inviteMemberWorkflow(req.scope).run({
    input: { ...req.validatedBody, pesantren_id, by: sellerOf(req) },
  })
  const invitation = await showInvitation(req.scope, result.invitation)
  res.status(201).json({ invitation, token: result.token })
}
