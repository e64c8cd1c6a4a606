import { model } from "@medusajs/framework/utils"
import { ZONES } from "../../../lib/zone"

/**
 * What a service costs in a zone from a moment on. A change of price is a new
 * row with a later `valid_from`; rows in force are never edited, so that what
 * an order was charged can be explained. Money is whole rupiah.
 */
export const ShippingRate = model
  .define("shipping_rate", {
    id: model.id({ prefix: "shrate" }).primaryKey(),
    service: model.text(),
    zone: model.enum([...ZONES]),
    first_kg: model.bigNumber(),
    next_kg: model.bigNumber(),
    days_min: model.number(),
    days_max: model.number(),
    valid_from: model.dateTime(),
    /** The administrator who set it; null for what came with the platform. */
    created_by: model.text().nullable(),
  })
  .indexes([{ on: ["service", "zone", "valid_from"], unique: true }])
