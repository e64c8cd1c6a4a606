import { model } from "@medusajs/framework/utils"
import { FREIGHT_BEARERS } from "../../../lib/freight-bearer"

/**
 * For whom cash on delivery is offered, from a moment on. A change is a new
 * row; the latest that has begun holds, rows in force are never edited. Without
 * a row it is offered to nobody. Money is whole rupiah.
 */
export const CodRule = model
  .define("cod_rule", {
    id: model.id({ prefix: "codrule" }).primaryKey(),
    /** Largest total. */
    limit_amount: model.bigNumber(),
    /** What it costs the buyer. */
    fee: model.bigNumber(),
    /** Codes of areas, each with all below it (`32.02`); none is nowhere. */
    areas: model.array(),
    /** So many refused parcels within `window_days` shut a buyer out. */
    max_refusals: model.number(),
    window_days: model.number(),
    needs_verified_phone: model.boolean(),
    /** Of refused parcels, unless an officer decides otherwise. */
    freight_bearer: model.enum([...FREIGHT_BEARERS]).default("fund"),
    valid_from: model.dateTime(),
  })
  .indexes([{ on: ["valid_from"], unique: true }])
