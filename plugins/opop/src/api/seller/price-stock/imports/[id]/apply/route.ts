import type { MedusaResponse } from "@medusajs/framework/http"
import { applyPriceStockImportWorkflow } from "../../../../../../workflows/apply-price-stock-import"
import { mayPrice } from "../../../../../change-price-stock"
import { sellerOf } from "../../../../../scope/actor-of"
import type { SellerRequest } from "../../../../../scope/types"
import { sendPriceStockImport } from "../../../../../send-price-stock-import"

/** Makes all changes of the file, or none. */
export const POST = async (req: SellerRequest, res: MedusaResponse) => {
  await applyPriceStockImportWorkflow(req.scope).run({
    input: {
      id: req.params["id"] ?? "",
      by: sellerOf(req),
      mayPrice: mayPrice(req),
    },
  })
  await sendPriceStockImport(req, res)
}
