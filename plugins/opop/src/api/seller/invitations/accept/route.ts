import type { MedusaResponse } from "@medusajs/framework/http"
import { acceptShopInvitationWorkflow } from "../../../../workflows/accept-shop-invitation"
import type { AcceptInvitationBody } from "../../../people-validators"
import { sellerOf } from "../../../scope/actor-of"
import { loginOf } from "../../../scope/login-of"
import type { SellerRequest } from "../../../scope/types"

/** Makes the person who is logged in a member of the shop; log in again to use it. */
export const POST = async (
  req: SellerRequest<AcceptInvitationBody>,
  res: MedusaResponse
) => {
  const { result } = await acceptShopInvitationWorkflow(req.scope).run({
    input: { ...req.validatedBody, ...(await loginOf(req)), by: sellerOf(req) },
  })
  const { id, role, pesantren_id } = result
  res.status(201).json({ member: { id, role, pesantren_id } })
}
