import type { MedusaContainer } from "@medusajs/framework/types"
import { districtOfPesantren } from "@pasar-santri/opop/queries/district-of-pesantren"
import { SHOP_ORDER_MODULE } from "../modules/shop-order"

/** Whose a shop order is. */
export async function findShopOrderOwner(
  container: MedusaContainer,
  id: string
) {
  const [row] = await container
    .resolve(SHOP_ORDER_MODULE)
    .listShopOrders({ id }, { select: ["id", "pesantren_id"], take: 1 })
  if (!row) return null
  const { pesantren_id } = row
  const area_code = await districtOfPesantren(container, pesantren_id)
  return { pesantren_id, area_code }
}
