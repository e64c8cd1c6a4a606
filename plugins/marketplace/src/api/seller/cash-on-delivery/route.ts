import type { MedusaResponse } from "@medusajs/framework/http"
import { shopOf } from "@pasar-santri/opop/api/scope/shop-of"
import type { SellerRequest } from "@pasar-santri/opop/api/scope/types"
import { takesCash } from "../../../queries/money/takes-cash"
import type { CashOnDeliveryBody } from "../../order-validators"
import { setCashOnDelivery } from "../../set-cash-on-delivery"

/** Whether the shop sends parcels that are paid at the door. */
export const GET = async (req: SellerRequest, res: MedusaResponse) => {
  const { pesantren_id } = shopOf(req)
  res.json({ is_on: await takesCash(req.scope, pesantren_id) })
}

/** Takes such orders from now on, or no longer; those that stand go on. */
export const POST = async (
  req: SellerRequest<CashOnDeliveryBody>,
  res: MedusaResponse
) => {
  const { is_on } = req.validatedBody
  await setCashOnDelivery(req, is_on)
  res.json({ is_on })
}
