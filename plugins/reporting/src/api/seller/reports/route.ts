import type { MedusaResponse } from "@medusajs/framework/http"
import { shopOf } from "@pasar-santri/opop/api/scope/shop-of"
import type { SellerRequest } from "@pasar-santri/opop/api/scope/types"
import { loadOwnReport } from "../../../queries/load-own-report"
import type { MonthsQuery } from "../../report-validators"

/** How the chosen shop is doing: its own sales, and no other's. */
export const GET = async (
  req: SellerRequest<unknown, MonthsQuery>,
  res: MedusaResponse
) => {
  const { pesantren_id } = shopOf(req)
  res.json(await loadOwnReport(req.scope, pesantren_id, req.validatedQuery))
}
