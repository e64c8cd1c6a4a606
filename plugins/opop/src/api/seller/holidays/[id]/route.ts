import type { MedusaResponse } from "@medusajs/framework/http"
import { listHolidays } from "../../../../queries/list-holidays"
import { removeHolidayWorkflow } from "../../../../workflows/remove-holiday"
import { sellerOf } from "../../../scope/actor-of"
import type { SellerRequest } from "../../../scope/types"
import { shopOf } from "../../../scope/shop-of"

/** Takes a holiday back; one that lasts ends now. */
export const DELETE = async (req: SellerRequest, res: MedusaResponse) => {
  await removeHolidayWorkflow(req.scope).run({
    input: { id: req.params["id"] ?? "", by: sellerOf(req) },
  })
  res.json(await listHolidays(req.scope, shopOf(req).pesantren_id))
}
