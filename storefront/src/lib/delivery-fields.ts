import { z } from "zod"
import { optionalText } from "./fields"
import { parseRupiah } from "./money"
import { WEEKDAYS, type Weekday } from "./weekdays"

const time = z
  .string({ error: "time_invalid" })
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, "time_invalid")

/** The control of a day on which parcels are fetched. */
export const dayField = (day: Weekday): string => `pickup_day_${day}`

/** What is set for a shop's parcels; days come as ticks of their own. */
export const DeliveryFields = z.object({
  cut_off: time,
  own_days: z.coerce
    .number({ error: "own_days_invalid" })
    .int("own_days_invalid")
    .min(1, "own_days_invalid")
    .max(14, "own_days_invalid"),
  is_pickup_offered: z.string().optional(),
  pickup_from: z.string().optional(),
  pickup_until: z.string().optional(),
  pickup_note: optionalText(200),
})

const PickupFields = z
  .object({ pickup_from: time, pickup_until: time })
  .refine(({ pickup_from: from, pickup_until: until }) => from < until, {
    path: ["pickup_until"],
    message: "time_reversed",
  })

/** The days that a form ticks. */
export const tickedDays = (
  typed: Readonly<Record<string, string>>
): Weekday[] => WEEKDAYS.filter((day) => typed[dayField(day)] !== undefined)

/** When parcels are fetched, read only when the shop offers that at all. */
export const readPickup = (typed: Readonly<Record<string, string>>) =>
  PickupFields.safeParse(typed)

const MAX_PRICE = 1_000_000

/** Where a pesantren brings parcels, and for how much. */
export const DeliveryAreaFields = z.object({
  intent: z.enum(["find", "add"]).catch("add"),
  district_q: z.string().max(200).catch(""),
  district_code: z.string().max(20).catch(""),
  /** Ticked: the whole regency of that kecamatan. */
  is_regency: z.string().optional(),
  own_price: z.string().catch(""),
})

/** Whole rupiah from nothing to a million; null when it is none. */
export function deliveryPrice(text: string): number | null {
  const price = parseRupiah(text)
  return price !== null && price <= MAX_PRICE ? price : null
}
