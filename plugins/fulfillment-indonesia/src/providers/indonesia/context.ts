import { z } from "@medusajs/framework/zod"
import { COURIER_SERVICES, SERVICES } from "../../lib/services"
import { DISTRICT_CODE, ZONES } from "../../lib/zone"

const size = z.coerce.number().nonnegative().nullish()
const rupiah = z.coerce.number().int().nonnegative()
const days = {
  days_min: z.number().int().nonnegative(),
  days_max: z.number().int().nonnegative(),
}

const moment = z.coerce.date().transform((date) => date.toISOString())

const Rates = z.array(
  z.object({
    service: z.string(),
    zone: z.enum(ZONES),
    first_kg: rupiah,
    next_kg: rupiah,
    ...days,
    valid_from: moment,
  })
)

const InsuranceRates = z.array(
  z.object({
    service: z.string(),
    goods_above: rupiah,
    rate_bp: z.number().int().nonnegative(),
    fixed_fee: rupiah,
    valid_from: moment,
  })
)

const Item = z.object({
  weight_grams: z.coerce.number().nonnegative(),
  length: size,
  width: size,
  height: size,
  quantity: z.coerce.number().positive(),
})

const SERVICE_IDS = SERVICES.map(({ id }) => id)

/**
 * The key `pasar` of the pricing context: what the application's hook
 * `setCalculatedShippingPricingContext` has to give. It is the only way that
 * prices and origins reach a provider, which cannot resolve modules. What is
 * missing of a parcel beside its goods rules nothing in or out: then couriers
 * and pick-up are open, and own delivery goes nowhere.
 */
export const PricingContext = z.object({
  /** The buyer's kecamatan; null until they have chosen one. */
  destination_district: z.string().regex(DISTRICT_CODE).nullable(),
  rates: Rates,
  /** What insuring parcels costs; without rows nothing is insured. */
  insurance_rates: InsuranceRates.default([]),
  /**
   * What the buyer of an order chose for each pesantren: core hands over no
   * `data` when it prices the shipping of an order anew.
   */
  choices: z.record(z.string(), z.unknown()).nullish(),
  /** How that buyer pays, as `choices`: `cod` at the door. */
  pay: z.string().nullish(),
  /** What paying at the door costs, charged to who chose it. */
  cod_fee: rupiah.default(0),
  parcels: z.array(
    z.object({
      pesantren_id: z.string(),
      origin_district: z.string().regex(DISTRICT_CODE),
      items: z.array(Item),
      /** Lines by price and quantity, before discounts. */
      goods: rupiah.default(0),
      refused: z.partialRecord(z.enum(SERVICE_IDS), z.string()).default({}),
      own_delivery: z
        .object({ amount: rupiah, ...days })
        .nullable()
        .default(null),
      keeps_days: z.number().nonnegative().nullable().default(null),
      courier_quotes: z
        .array(
          z.object({
            service: z.enum(COURIER_SERVICES),
            amount: rupiah,
            ...days,
            source: z.string(),
          })
        )
        // A courier's odd answer takes no price away: the table has one.
        .catch([]),
    })
  ),
})

export type PricingContext = z.infer<typeof PricingContext>
