import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@pasar-santri/opop/api/scope/types"
import { listCashOrders } from "../../../queries/money/list-cash-orders"
import { loadPurchases } from "../../../queries/money/purchase-facts"
import { deskOf } from "../../money-desk"
import { toCashOrderDto } from "../../money-dto"
import type { CashOrdersQuery } from "../../money-validators"

/** Parcels that are paid at the door, by where their cash is. */
export const GET = async (
  req: OfficerRequest<unknown, CashOrdersQuery>,
  res: MedusaResponse
) => {
  const { limit, offset } = req.validatedQuery
  const desk = deskOf(req)
  const { orders, ...found } = await listCashOrders(
    req.scope,
    req.validatedQuery,
    desk
  )
  const purchases = await loadPurchases(
    req.scope,
    orders.map(({ order_id }) => order_id)
  )
  res.json({
    cash_orders: orders.map((order) =>
      toCashOrderDto(order, purchases.get(order.order_id) ?? null, desk)
    ),
    ...{ ...found, keeps: desk.keeps, limit, offset },
  })
}
