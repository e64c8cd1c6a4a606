import type { MedusaContainer } from "@medusajs/framework/types"
import { SHOP_ORDER_MODULE } from "../modules/shop-order"

/**
 * What the way of a refused parcel cost and who bears it; null where the parcel
 * is not back, or was not to be paid at the door. Whole rupiah.
 */
export async function loadRefusedFreight(
  container: MedusaContainer,
  shop_order_id: string
) {
  const [row] = await container
    .resolve(SHOP_ORDER_MODULE)
    .listRefusedFreights({ shop_order_id }, { take: 1 })
  if (!row) return null
  return {
    outward_freight: Number(row.outward_freight),
    return_freight: Number(row.return_freight),
    bearer: row.bearer,
    ruled_bearer: row.ruled_bearer,
    note: row.note,
    decided_at: row.created_at.toISOString(),
  }
}
