import type { MedusaResponse } from "@medusajs/framework/http"
import { listPriceStockLog } from "../../../../../queries/list-price-stock-log"
import type { LogQuery, PriceStockBody } from "../../../../listing-validators"
import { changePriceStock } from "../../../../change-price-stock"
import type { SellerRequest } from "../../../../scope/types"
import { sendOwnListing } from "../../../../send-listing"

/** Who changed prices and stock of the product, the last change first. */
export const GET = async (
  req: SellerRequest<unknown, LogQuery>,
  res: MedusaResponse
) => {
  const { id = "" } = req.params
  const { limit, offset } = req.validatedQuery
  const page = await listPriceStockLog(req.scope, {
    ...{ listing_id: id, limit, offset },
  })
  res.json({ ...page, limit, offset })
}

/** Changes prices and stock of the product at once. */
export const POST = async (
  req: SellerRequest<PriceStockBody>,
  res: MedusaResponse
) => {
  await changePriceStock(req, { listing_id: req.params["id"] ?? "" })
  await sendOwnListing(req, res)
}
