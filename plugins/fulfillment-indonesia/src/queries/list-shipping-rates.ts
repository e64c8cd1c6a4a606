import type { MedusaContainer } from "@medusajs/framework/types"
import { rateTable, type RateLine } from "../lib/rate-table"
import { SHIPPING_RATE_MODULE } from "../modules/shipping-rate"
import type { ShippingRateModuleService } from "../modules/shipping-rate/service"
import type { Zone } from "../lib/zone"

/** Two services, nine zones, and a change a month for ten years. */
const ALL = 2500

/** A price as the administrator reads it. Whole rupiah. */
export interface ShownRate {
  id: string
  service: string
  zone: Zone
  first_kg: number
  next_kg: number
  days_min: number
  days_max: number
  /** ISO time. */
  valid_from: string
}

/** Every rate, a line for each service and zone. */
export async function listShippingRates(
  container: MedusaContainer
): Promise<RateLine<ShownRate>[]> {
  const service: ShippingRateModuleService =
    container.resolve(SHIPPING_RATE_MODULE)
  const rows = await service.listShippingRates(
    {},
    { order: { valid_from: "DESC" }, take: ALL }
  )
  const shown = rows.map((row) => ({
    id: row.id,
    service: row.service,
    zone: row.zone,
    first_kg: Number(row.first_kg),
    next_kg: Number(row.next_kg),
    days_min: row.days_min,
    days_max: row.days_max,
    valid_from: row.valid_from.toISOString(),
  }))
  return rateTable(shown, new Date())
}
