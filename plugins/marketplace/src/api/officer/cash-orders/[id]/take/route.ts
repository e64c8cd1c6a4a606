import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@pasar-santri/opop/api/scope/types"
import { fail } from "../../../../../errors"
import { failCash } from "../../../../../faults/cash"
import { canTakeCash } from "../../../../../lib/cash-order"
import { findCashOrder } from "../../../../../queries/money/list-cash-orders"
import { actOnMoney } from "../../../../money-desk"
import type { TakeCashBody } from "../../../../money-validators"

/** The cash of a parcel has reached the fund holder: it is captured. */
export const POST = async (
  req: OfficerRequest<TakeCashBody>,
  res: MedusaResponse
) => {
  const order = await findCashOrder(req.scope, req.params["id"] ?? "")
  if (!order) throw fail("order_not_found")
  if (!order.captured_at && !canTakeCash(order))
    throw failCash("cash_too_early")
  const { order_id } = order
  const { amount, reference } = req.validatedBody
  await actOnMoney(req, "capture-cod-cash", {
    input: { order_id, ...req.validatedBody },
    log: {
      ...{
        action: "shop_order.cash_taken",
        entity: "shop_order",
        entity_id: order.id,
      },
      ...{ order_id, after: { amount, reference } },
    },
  })
  res.json({ id: order.id })
}
