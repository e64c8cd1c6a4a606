import { model } from "@medusajs/framework/utils"

/**
 * What the code brought beyond the captured amount: kept by the fund holder, as
 * the buyer is told, and accounted here. Whole rupiah; once a transfer. The
 * database refuses to change or delete it.
 */
export const SurplusEntry = model
  .define("surplus_entry", {
    id: model.id({ prefix: "surp" }).primaryKey(),
    expectation_id: model.text(),
    order_id: model.text(),
    amount: model.bigNumber(),
  })
  .indexes([{ on: ["expectation_id"], unique: true }, { on: ["order_id"] }])
