import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { fail } from "../../errors"
import { SHOP_ORDER_MODULE } from "../../modules/shop-order"
import { orderLock } from "../order-lock"

/** The lock of the order that a part belongs to. Throws `order_not_found`. */
export const locateShopOrderStep = createStep(
  "locate-shop-order",
  async ({ id }: { id: string }, { container }) => {
    const [row] = await container
      .resolve(SHOP_ORDER_MODULE)
      .listShopOrders({ id }, { select: ["id", "order_id"], take: 1 })
    if (!row) throw fail("order_not_found")
    return new StepResponse(orderLock(row.order_id))
  }
)
