import { model } from "@medusajs/framework/utils"
import { ORDER_STATES } from "../../../lib/order-states"
import { ShopOrder } from "./shop-order"

/**
 * What happened to a shop order: the timeline that buyer, shop and office see.
 * Written in the transaction of the move; the database refuses every change.
 * A move that had to be taken back adds `undo`.
 */
export const ShopOrderEvent = model
  .define("shop_order_event", {
    id: model.id({ prefix: "soe" }).primaryKey(),
    shop_order: model.belongsTo(() => ShopOrder, { mappedBy: "events" }),
    action: model.text(),
    from_state: model.enum([...ORDER_STATES]).nullable(),
    to_state: model.enum([...ORDER_STATES]),
    actor_type: model.text(),
    actor_id: model.text().nullable(),
    /** As it was; names change. */
    actor_name: model.text().nullable(),
    reason: model.text().nullable(),
    at: model.dateTime(),
  })
  .indexes([{ on: ["shop_order_id", "at"] }])
