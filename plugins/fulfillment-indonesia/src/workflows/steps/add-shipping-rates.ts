import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { fail } from "../../errors"
import { hasBegun } from "../../lib/rate-table"
import type { Rate } from "../../lib/rate"
import { SHIPPING_RATE_MODULE } from "../../modules/shipping-rate"
import type { ShippingRateModuleService } from "../../modules/shipping-rate/service"

export interface AddShippingRatesInput {
  rates: Rate[]
  /** The administrator. */
  created_by: string | null
}

/**
 * Adds rates that begin later than now; undo takes them away. Throws
 * `rate_in_past`, `rate_exists`.
 */
export const addShippingRatesStep = createStep(
  "add-shipping-rates",
  async ({ rates, created_by }: AddShippingRatesInput, { container }) => {
    const now = new Date()
    if (rates.some(({ valid_from }) => hasBegun(valid_from, now)))
      throw fail("rate_in_past")
    const service: ShippingRateModuleService =
      container.resolve(SHIPPING_RATE_MODULE)
    const known = await service.listShippingRates({
      valid_from: rates.map(({ valid_from }) => new Date(valid_from)),
    })
    const isKnown = (rate: Rate) =>
      known.some(
        (row) =>
          row.service === rate.service &&
          row.zone === rate.zone &&
          row.valid_from.getTime() === Date.parse(rate.valid_from)
      )
    if (rates.some(isKnown)) throw fail("rate_exists")
    const made = await service.createShippingRates(
      rates.map((rate) => ({
        ...rate,
        created_by,
        valid_from: new Date(rate.valid_from),
      }))
    )
    const ids = made.map(({ id }) => id)
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (!ids?.length) return
    const service: ShippingRateModuleService =
      container.resolve(SHIPPING_RATE_MODULE)
    await service.deleteShippingRates(ids)
  }
)
