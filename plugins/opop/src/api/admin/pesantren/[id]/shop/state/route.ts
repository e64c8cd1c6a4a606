import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { getPesantren } from "../../../../../../queries/get-pesantren"
import { changeShopStateWorkflow } from "../../../../../../workflows/change-shop-state"
import type { ShopStateBody } from "../../../validators"

/** Moves the shop to another state, as the administrator who is logged in. */
export const POST = async (
  req: AuthenticatedMedusaRequest<ShopStateBody>,
  res: MedusaResponse
) => {
  const { id = "" } = req.params
  await changeShopStateWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      pesantren_id: id,
      actor: { type: "admin", id: req.auth_context.actor_id },
    },
  })
  res.json({ pesantren: await getPesantren(req.scope, id) })
}
