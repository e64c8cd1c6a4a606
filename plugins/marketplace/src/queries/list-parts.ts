import type { MedusaContainer } from "@medusajs/framework/types"
import { SHOP_ORDER_MODULE } from "../modules/shop-order"

/** No cart has more pesantren. */
const MOST = 500

/** The parts of an order, by their numbers. */
export const listParts = async (container: MedusaContainer, orderId: string) =>
  container
    .resolve(SHOP_ORDER_MODULE)
    .listShopOrders(
      { order_id: orderId },
      { relations: ["lines"], take: MOST, order: { number: "ASC" } }
    )
