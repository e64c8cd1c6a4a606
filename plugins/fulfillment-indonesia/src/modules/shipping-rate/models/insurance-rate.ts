import { model } from "@medusajs/framework/utils"

/**
 * What insuring a parcel costs by one service from a moment on: a share of the
 * goods' worth and a fee, where they are worth more than a sum. A change is a new
 * row with a later `valid_from`; rows in force are never edited, so that what an
 * order was charged can be explained. Money is whole rupiah.
 */
export const InsuranceRate = model
  .define("insurance_rate", {
    id: model.id({ prefix: "insrate" }).primaryKey(),
    service: model.text(),
    /** Only goods worth more are insured. */
    goods_above: model.bigNumber(),
    /** Hundredths of a percent. */
    rate_bp: model.number(),
    fixed_fee: model.bigNumber(),
    valid_from: model.dateTime(),
    /** The administrator who set it; null for what came with the platform. */
    created_by: model.text().nullable(),
  })
  .indexes([{ on: ["service", "valid_from"], unique: true }])
