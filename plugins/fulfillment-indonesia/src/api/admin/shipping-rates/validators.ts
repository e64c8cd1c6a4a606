import { z } from "@medusajs/framework/zod"
import { COURIER_SERVICES } from "../../../lib/services"
import { ZONES } from "../../../lib/zone"

/** Whole rupiah that a kilogram costs at most. */
const rupiah = z.number().int().min(0).max(10_000_000)
const days = z.number().int().min(0).max(60)

const NewRate = z
  .object({
    service: z.enum(COURIER_SERVICES),
    zone: z.enum(ZONES),
    first_kg: rupiah,
    /** The same as the first for cargo, which asks alike for every kilogram. */
    next_kg: rupiah,
    days_min: days,
    days_max: days,
  })
  .strict()
  .refine(({ days_min, days_max }) => days_min <= days_max)
  .refine(
    ({ service, first_kg, next_kg }) =>
      service !== "cargo" || first_kg === next_kg
  )

/** Prices from a day of Jakarta on, `2026-12-01`: each service and zone once. */
export const NewRates = z
  .object({
    valid_from: z.iso.date(),
    rates: z
      .array(NewRate)
      .min(1)
      .max(COURIER_SERVICES.length * ZONES.length)
      .refine(
        (rates) =>
          new Set(rates.map(({ service, zone }) => `${service} ${zone}`))
            .size === rates.length
      ),
  })
  .strict()
export type NewRates = z.output<typeof NewRates>
