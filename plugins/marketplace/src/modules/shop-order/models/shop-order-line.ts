import { model } from "@medusajs/framework/utils"
import { ShopOrder } from "./shop-order"

/**
 * A line of the order, with its share of the discount; what it was called when
 * it was bought. Whole rupiah: `amount` is that of all pieces before discounts.
 */
export const ShopOrderLine = model
  .define("shop_order_line", {
    id: model.id({ prefix: "sol" }).primaryKey(),
    shop_order: model.belongsTo(() => ShopOrder, { mappedBy: "lines" }),
    line_item_id: model.text(),
    product_id: model.text().nullable(),
    variant_id: model.text().nullable(),
    title: model.text(),
    variant_title: model.text().nullable(),
    thumbnail: model.text().nullable(),
    quantity: model.number(),
    unit_price: model.bigNumber(),
    amount: model.bigNumber(),
    discount: model.bigNumber(),
  })
  .indexes([{ on: ["line_item_id"], unique: true }])
