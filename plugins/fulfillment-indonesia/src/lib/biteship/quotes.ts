import type { z } from "@medusajs/framework/zod"
import type { CourierQuote } from "../quote-parcel"
import { COURIER_SERVICES, type CourierService } from "../services"
import type { RatesReply } from "./schemas"

/** Which of the couriers' services are what buyers choose by. */
export const CARRIED_BY: Readonly<Record<CourierService, readonly string[]>> = {
  regular: [
    ...["jne:reg", "jnt:ez", "sicepat:reg", "anteraja:reg"],
    ...["pos:reg", "tiki:reg", "ninja:standard", "lion:reg_pack"],
  ],
  cargo: [
    ...["jne:jtr", "sicepat:gokil", "tiki:trc", "lion:jago_pack"],
    ...["sentralcargo:land", "deliveree:cargo"],
  ],
}

/** The couriers that are asked, as the API wants them. */
export const COURIERS = [
  ...new Set(
    Object.values(CARRIED_BY).flatMap((services) =>
      services.map((service) => service.split(":")[0] ?? "")
    )
  ),
].join(",")

type Line = NonNullable<z.output<typeof RatesReply>["pricing"][number]>

/** Days of `2 - 3`; null when they are told in hours, or not at all. */
export function daysOf(
  range: string,
  unit: string
): { days_min: number; days_max: number } | null {
  if (!/^days?$/i.test(unit.trim())) return null
  const [first, last] = [...range.matchAll(/\d+/g)].map(([digits]) =>
    Number(digits)
  )
  if (first === undefined) return null
  return { days_min: first, days_max: Math.max(first, last ?? first) }
}

/** The cheapest line of each service of ours; lines without a price or days say nothing. */
export function toQuotes(
  pricing: z.output<typeof RatesReply>["pricing"]
): CourierQuote[] {
  const lines = pricing.filter((line): line is Line => line !== null)
  return COURIER_SERVICES.flatMap((service) => {
    const quotes = lines.flatMap((line): CourierQuote[] => {
      const name = `${line.courier_code}:${line.courier_service_code}`
      const days = daysOf(
        line.shipment_duration_range,
        line.shipment_duration_unit
      )
      return days && line.price > 0 && CARRIED_BY[service].includes(name)
        ? [{ service, amount: line.price, ...days, source: `biteship:${name}` }]
        : []
    })
    const [cheapest] = quotes.sort((one, other) => one.amount - other.amount)
    return cheapest ? [cheapest] : []
  })
}
