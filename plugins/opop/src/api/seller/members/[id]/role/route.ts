import type { MedusaResponse } from "@medusajs/framework/http"
import { changeMemberRoleWorkflow } from "../../../../../workflows/change-member-role"
import type { MemberRoleBody } from "../../../../people-validators"
import { sellerOf } from "../../../../scope/actor-of"
import type { SellerRequest } from "../../../../scope/types"

/** Gives a member another role, at once. */
export const POST = async (
  req: SellerRequest<MemberRoleBody>,
  res: MedusaResponse
) => {
  const { id = "" } = req.params
  const { role } = req.validatedBody
  await changeMemberRoleWorkflow(req.scope).run({
    input: { id, role, by: sellerOf(req) },
  })
  res.json({ member: { id, role } })
}
