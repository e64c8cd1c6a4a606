import type { MedusaResponse } from "@medusajs/framework/http"
import { readPriceStockFileWorkflow } from "../../../../workflows/read-price-stock-file"
import type { PhotoBody } from "../../../listing-validators"
import type { SellerRequest } from "../../../scope/types"
import { sendPriceStockImport } from "../../../send-price-stock-import"
import { shopOf } from "../../../scope/shop-of"

/** Reads a file and shows what it would change. */
export const POST = async (
  req: SellerRequest<PhotoBody>,
  res: MedusaResponse
) => {
  const { pesantren_id } = shopOf(req)
  const { result } = await readPriceStockFileWorkflow(req.scope).run({
    input: { ...req.validatedBody, pesantren_id, created_by: req.seller.id },
  })
  await sendPriceStockImport(req, res, { id: result.id, status: 201 })
}
