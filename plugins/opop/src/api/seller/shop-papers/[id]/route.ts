import type { MedusaResponse } from "@medusajs/framework/http"
import { removePaperWorkflow } from "../../../../workflows/remove-paper"
import { sellerOf } from "../../../scope/actor-of"
import type { SellerRequest } from "../../../scope/types"

/** Takes a paper of the shop or its goods back that nothing rests on yet. */
export const DELETE = async (req: SellerRequest, res: MedusaResponse) => {
  const { id = "" } = req.params
  await removePaperWorkflow(req.scope).run({
    input: { id, by: sellerOf(req) },
  })
  res.json({ id, deleted: true })
}
