import type { MedusaResponse } from "@medusajs/framework/http"
import { loadMemberships } from "../../../queries/load-memberships"
import { registerSellerWorkflow } from "../../../workflows/register-seller"
import type { PersonBody } from "../../people-validators"
import { sellerOf } from "../../scope/actor-of"
import { loginOf } from "../../scope/login-of"
import type { SellerRequest } from "../../scope/types"

/** Who is logged in, and the shops the person works in. */
export const GET = async (req: SellerRequest, res: MedusaResponse) => {
  const { id, name, email } = req.seller
  res.json({
    seller: { id, name, email, shops: await loadMemberships(req.scope, id) },
  })
}

/** Makes the login a seller, without a shop; log in again to use it. */
export const POST = async (
  req: SellerRequest<PersonBody>,
  res: MedusaResponse
) => {
  const login = await loginOf(req)
  const { result } = await registerSellerWorkflow(req.scope).run({
    input: { ...req.validatedBody, ...login, by: sellerOf(req) },
  })
  res.status(result.isNew ? 201 : 200).json({
    seller: { id: result.id, name: req.validatedBody.name, email: login.email },
  })
}
