import type { MedusaResponse } from "@medusajs/framework/http"
import { readerLocale } from "@pasar-santri/opop/api/error-handler"
import { shopOf } from "@pasar-santri/opop/api/scope/shop-of"
import type { SellerRequest } from "@pasar-santri/opop/api/scope/types"
import { sellerOf } from "../../actors"
import type { ShipManyBody } from "../../order-validators"
import { shipMany } from "../../ship-many"

/** Tracking numbers of many orders at once; each is answered by its row. */
export const POST = async (
  req: SellerRequest<ShipManyBody>,
  res: MedusaResponse
) => {
  const results = await shipMany(req.scope, {
    ...req.validatedBody,
    pesantren_id: shopOf(req).pesantren_id,
    by: sellerOf(req),
    locale: readerLocale(req),
  })
  res.json({ results })
}
