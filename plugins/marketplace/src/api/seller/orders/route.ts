import type { MedusaResponse } from "@medusajs/framework/http"
import { shopOf } from "@pasar-santri/opop/api/scope/shop-of"
import type { SellerRequest } from "@pasar-santri/opop/api/scope/types"
import { loadRecipients } from "../../../queries/load-recipients"
import { listOrders, readLines } from "../../../queries/read-orders"
import { seenRecipient, toOrderDto } from "../../order-dto"
import { MOST_ORDERS, type OrdersQuery } from "../../order-validators"

/** All of the orders that were named, in whatever state they are. */
const NAMED = { state: "all", limit: MOST_ORDERS, offset: 0 } as const

/** The orders of the shop: what is due first. */
export const GET = async (
  req: SellerRequest<unknown, OrdersQuery>,
  res: MedusaResponse
) => {
  const { pesantren_id } = shopOf(req)
  const { counted: as, from, to, ...asked } = req.validatedQuery
  const search = asked.ids ? { ...asked, ...NAMED } : asked
  const counted = as && from && to ? { as, from, to } : undefined
  const { rows, count, counts } = await listOrders(req.scope, {
    ...{ ...search, counted, pesantren_id },
  })
  const [lines, recipients] = await Promise.all([
    readLines(
      req.scope,
      rows.map(({ id }) => id)
    ),
    loadRecipients(
      req.scope,
      rows.map(({ order_id }) => order_id)
    ),
  ])
  res.json({
    orders: rows.map((row) => ({
      ...toOrderDto(row, { who: "seller", lines: lines.get(row.id) }),
      recipient: seenRecipient(recipients.get(row.order_id), row),
    })),
    ...{ count, counts, limit: search.limit, offset: search.offset },
  })
}
