import type { MedusaResponse } from "@medusajs/framework/http"
import { removeMemberWorkflow } from "../../../../workflows/remove-member"
import { sellerOf } from "../../../scope/actor-of"
import type { SellerRequest } from "../../../scope/types"

/** Takes a person out of the shop, at once. */
export const DELETE = async (req: SellerRequest, res: MedusaResponse) => {
  const { id = "" } = req.params
  await removeMemberWorkflow(req.scope).run({
    input: { id, by: sellerOf(req) },
  })
  res.json({ id, deleted: true })
}
