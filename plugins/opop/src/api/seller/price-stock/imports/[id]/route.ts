import type { MedusaResponse } from "@medusajs/framework/http"
import type { SellerRequest } from "../../../../scope/types"
import { sendPriceStockImport } from "../../../../send-price-stock-import"

/** A file that was read, beside what held then. */
export const GET = async (req: SellerRequest, res: MedusaResponse) => {
  await sendPriceStockImport(req, res)
}
