import { model } from "@medusajs/framework/utils"
import { FREIGHT_BEARERS } from "../../../lib/refused-freight"

/**
 * What the way to the door and back of a refused parcel cost, and who bears it.
 * Written once a shop order, when its parcel is taken back; the database
 * refuses to change it. Nothing is booked by it: payouts read it. Whole rupiah.
 */
export const RefusedFreight = model
  .define("refused_freight", {
    id: model.id({ prefix: "reffr" }).primaryKey(),
    shop_order_id: model.text(),
    order_id: model.text(),
    pesantren_id: model.text(),
    /** The part's shipping, that the buyer was to pay. */
    outward_freight: model.bigNumber(),
    /** Of the courier's bill for the way back. */
    return_freight: model.bigNumber(),
    bearer: model.enum([...FREIGHT_BEARERS]),
    /** What the rule said when the order was made. */
    ruled_bearer: model.enum([...FREIGHT_BEARERS]),
    /** Why another bears it than the rule said. */
    note: model.text().nullable(),
    decided_by: model.text().nullable(),
  })
  .indexes([{ on: ["shop_order_id"], unique: true }, { on: ["pesantren_id"] }])
