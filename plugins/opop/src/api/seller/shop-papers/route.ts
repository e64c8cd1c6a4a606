import type { MedusaResponse } from "@medusajs/framework/http"
import { listShopPapers, toPaperDto } from "../../../queries/list-papers"
import { addPaperWorkflow } from "../../../workflows/add-paper"
import type { PaperBody } from "../../paper-validators"
import { sellerOf } from "../../scope/actor-of"
import { shopOf } from "../../scope/shop-of"
import type { SellerRequest } from "../../scope/types"

/** The papers that the shop and its goods rest on. */
export const GET = async (req: SellerRequest, res: MedusaResponse) => {
  const { pesantren_id } = shopOf(req)
  res.json({ papers: await listShopPapers(req.scope, pesantren_id) })
}

/** Adds a paper of the shop; what was accepted counts until this one is. */
export const POST = async (
  req: SellerRequest<PaperBody>,
  res: MedusaResponse
) => {
  const { result } = await addPaperWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      by: sellerOf(req),
      owner_type: "pesantren",
      owner_id: shopOf(req).pesantren_id,
    },
  })
  res.status(201).json({ paper: toPaperDto(result) })
}
