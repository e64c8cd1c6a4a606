import { z } from "@medusajs/framework/zod"
import { WEEKDAYS } from "../lib/delivery"

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** When and where buyers fetch parcels; times of the day as `08:00`. */
const Pickup = z
  .object({
    days: z.array(z.enum(WEEKDAYS)).min(1).max(WEEKDAYS.length),
    from: time,
    until: time,
    note: z
      .string()
      .trim()
      .max(200)
      .transform((value) => value || null)
      .nullable()
      .default(null),
  })
  .strict()
  .refine(({ from, until }) => from < until, { path: ["until"] })

/** How a shop hands over its parcels. `pickup` null: buyers may not come. */
export const DeliveryBody = z
  .object({
    cut_off: time,
    own_days: z.number().int().min(1).max(14),
    pickup: Pickup.nullable(),
  })
  .strict()
export type DeliveryBody = z.output<typeof DeliveryBody>

/** Whole rupiah that own delivery costs at most. */
const MAX_PRICE = 1_000_000

/** Where a pesantren brings parcels itself: a kecamatan or a regency. */
export const DeliveryAreaBody = z
  .object({
    area_code: z.string().regex(/^\d{2}\.\d{2}(\.\d{2})?$/),
    price: z.number().int().min(0).max(MAX_PRICE),
  })
  .strict()
export type DeliveryAreaBody = z.output<typeof DeliveryAreaBody>
