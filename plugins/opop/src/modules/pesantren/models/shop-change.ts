import { model } from "@medusajs/framework/utils"
import { SHOP_STATES } from "../../../lib/shop-states"
import { Shop } from "./shop"

/**
 * One change of a shop's state: who, when, why. Append-only; a row is removed
 * only when the workflow that wrote it is undone.
 */
export const ShopChange = model.define("shop_change", {
  id: model.id({ prefix: "shopchg" }).primaryKey(),
  shop: model.belongsTo(() => Shop, { mappedBy: "changes" }),
  from_state: model.enum([...SHOP_STATES]),
  to_state: model.enum([...SHOP_STATES]),
  reason: model.text().nullable(),
  /** seller, officer, admin; or system for seeds and imports. */
  actor_type: model.text(),
  actor_id: model.text().nullable(),
})
