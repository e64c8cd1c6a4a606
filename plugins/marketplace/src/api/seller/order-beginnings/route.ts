import type { MedusaResponse } from "@medusajs/framework/http"
import { readerLocale } from "@pasar-santri/opop/api/error-handler"
import { shopOf } from "@pasar-santri/opop/api/scope/shop-of"
import type { SellerRequest } from "@pasar-santri/opop/api/scope/types"
import { sellerOf } from "../../actors"
import type { ProcessManyBody } from "../../order-validators"
import { processMany } from "../../process-many"

/** The shop begins with many orders at once; each is answered for itself. */
export const POST = async (
  req: SellerRequest<ProcessManyBody>,
  res: MedusaResponse
) => {
  const results = await processMany(req.scope, {
    ids: req.validatedBody.ids,
    pesantren_id: shopOf(req).pesantren_id,
    by: sellerOf(req),
    locale: readerLocale(req),
  })
  res.json({ results })
}
