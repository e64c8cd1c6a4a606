import type { MedusaResponse } from "@medusajs/framework/http"
import { listCategoryRules } from "../../../queries/list-category-rules"
import type { SellerRequest } from "../../scope/types"

/** What each category asks of its goods, and what it proposes for them. */
export const GET = async (req: SellerRequest, res: MedusaResponse) => {
  res.json({ categories: await listCategoryRules(req.scope) })
}
