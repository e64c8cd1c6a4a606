import { model } from "@medusajs/framework/utils"
import { RETURN_STATES } from "../../../lib/promotion-return"

/**
 * What a cancelled order gave back of its promotions. One row an order, never
 * deleted: `given_back` when the whole order is cancelled, `taken_again` when
 * late money lets it stand again, and so on. Its one transaction also moves the
 * counters, so whoever comes second changes nothing.
 */
export const PromotionReturn = model
  .define("promotion_return", {
    id: model.id({ prefix: "pret" }).primaryKey(),
    order_id: model.text(),
    state: model.enum([...RETURN_STATES]),
    /** `PromotionUse[]`: what was moved, and is moved the other way later. */
    uses: model.json(),
  })
  .indexes([{ on: ["order_id"], unique: true }])
