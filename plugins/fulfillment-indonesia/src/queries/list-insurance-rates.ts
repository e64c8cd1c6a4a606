import type { MedusaContainer } from "@medusajs/framework/types"
import { insuranceTable, type InsuranceLine } from "../lib/rate-table"
import { SHIPPING_RATE_MODULE } from "../modules/shipping-rate"
import type { ShippingRateModuleService } from "../modules/shipping-rate/service"

/** Two services, and a change a month for ten years. */
const ALL = 250

/** What insuring costs, as the administrator reads it. Whole rupiah. */
export interface ShownInsuranceRate {
  id: string
  service: string
  goods_above: number
  /** Hundredths of a percent. */
  rate_bp: number
  fixed_fee: number
  /** ISO time. */
  valid_from: string
}

/** Every row, a line for each service. */
export async function listInsuranceRates(
  container: MedusaContainer
): Promise<InsuranceLine<ShownInsuranceRate>[]> {
  const service: ShippingRateModuleService =
    container.resolve(SHIPPING_RATE_MODULE)
  const rows = await service.listInsuranceRates(
    {},
    { order: { valid_from: "DESC" }, take: ALL }
  )
  const shown = rows.map((row) => ({
    ...{ id: row.id, service: row.service, rate_bp: row.rate_bp },
    goods_above: Number(row.goods_above),
    fixed_fee: Number(row.fixed_fee),
    valid_from: row.valid_from.toISOString(),
  }))
  return insuranceTable(shown, new Date())
}
