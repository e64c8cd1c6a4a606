import type { MedusaResponse } from "@medusajs/framework/http"
import { listPriceStockLog } from "../../../../../queries/list-price-stock-log"
import type { LogQuery } from "../../../../listing-validators"
import type { OfficerRequest } from "../../../../scope/types"

/** Who changed prices and stock of the product, the last change first. */
export const GET = async (
  req: OfficerRequest<unknown, LogQuery>,
  res: MedusaResponse
) => {
  const { id = "" } = req.params
  const { limit, offset } = req.validatedQuery
  const page = await listPriceStockLog(req.scope, {
    ...{ listing_id: id, limit, offset },
  })
  res.json({ ...page, limit, offset })
}
