import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { InferTypeOf } from "@medusajs/framework/types"
import type { Rate } from "../../lib/rate"
import { SHIPPING_RATE_MODULE } from "../../modules/shipping-rate"
import type { ShippingRate } from "../../modules/shipping-rate/models/shipping-rate"
import type { ShippingRateModuleService } from "../../modules/shipping-rate/service"

type Row = InferTypeOf<typeof ShippingRate>

const keyOf = (rate: {
  service: string
  zone: string
  valid_from: string | Date
}) => `${rate.service} ${rate.zone} ${new Date(rate.valid_from).toISOString()}`

const isSame = (row: Row, rate: Rate) =>
  Number(row.first_kg) === rate.first_kg &&
  Number(row.next_kg) === rate.next_kg &&
  row.days_min === rate.days_min &&
  row.days_max === rate.days_max

const figures = (rate: Rate) => ({
  ...rate,
  valid_from: new Date(rate.valid_from),
})

/**
 * Writes rates by their natural key (service, zone, valid_from): new ones are
 * made, changed ones changed, equal ones left alone. Undo takes the new away
 * and gives the changed their former figures.
 */
export const upsertShippingRatesStep = createStep(
  "upsert-shipping-rates",
  async ({ rates }: { rates: Rate[] }, { container }) => {
    const service: ShippingRateModuleService =
      container.resolve(SHIPPING_RATE_MODULE)
    const rows = await service.listShippingRates({
      service: [...new Set(rates.map((rate) => rate.service))],
    })
    const rowOf = new Map(rows.map((row) => [keyOf(row), row]))
    const added = rates.filter((rate) => !rowOf.has(keyOf(rate)))
    const before = rates.flatMap((rate) => {
      const row = rowOf.get(keyOf(rate))
      return row && !isSame(row, rate) ? [{ row, rate }] : []
    })
    const created = await service.createShippingRates(added.map(figures))
    await service.updateShippingRates(
      before.map(({ row, rate }) => ({ id: row.id, ...figures(rate) }))
    )
    return new StepResponse(
      { created: created.length, updated: before.length },
      {
        created: created.map(({ id }) => id),
        before: before.map(({ row }) => ({
          id: row.id,
          first_kg: Number(row.first_kg),
          next_kg: Number(row.next_kg),
          days_min: row.days_min,
          days_max: row.days_max,
        })),
      }
    )
  },
  async (undo, { container }) => {
    if (!undo) return
    const service: ShippingRateModuleService =
      container.resolve(SHIPPING_RATE_MODULE)
    await service.deleteShippingRates(undo.created)
    await service.updateShippingRates(undo.before)
  }
)
