import { z } from "@medusajs/framework/zod"
import { DISTRICT_CODE, ZONES } from "../../lib/zone"

const size = z.coerce.number().nonnegative().nullish()

/**
 * The key `pasar` of the pricing context: what the application's hook
 * `setCalculatedShippingPricingContext` has to give. It is the only way that
 * prices and origins reach a provider, which cannot resolve modules.
 */
export const PricingContext = z.object({
  /** The buyer's kecamatan; null until they have chosen one. */
  destination_district: z.string().regex(DISTRICT_CODE).nullable(),
  rates: z.array(
    z.object({
      service: z.string(),
      zone: z.enum(ZONES),
      first_kg: z.coerce.number().int().nonnegative(),
      next_kg: z.coerce.number().int().nonnegative(),
      days_min: z.number().int().nonnegative(),
      days_max: z.number().int().nonnegative(),
      valid_from: z.coerce.date().transform((date) => date.toISOString()),
    })
  ),
  parcels: z.array(
    z.object({
      pesantren_id: z.string(),
      origin_district: z.string().regex(DISTRICT_CODE),
      items: z.array(
        z.object({
          weight_grams: z.coerce.number().nonnegative(),
          length: size,
          width: size,
          height: size,
          quantity: z.coerce.number().positive(),
        })
      ),
    })
  ),
})

export type PricingContext = z.infer<typeof PricingContext>
