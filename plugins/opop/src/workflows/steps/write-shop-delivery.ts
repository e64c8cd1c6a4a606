import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { DeliverySettings } from "../../lib/delivery-settings"
import { DELIVERY_MODULE } from "../../modules/delivery"

export type WriteShopDeliveryInput = {
  pesantren_id: string
  settings: DeliverySettings
}

type Written = { id: string; before: DeliverySettings | null }

/**
 * Writes how a shop hands over its parcels; answers what stood there before.
 * Undo puts that back, or takes a first row away.
 */
export const writeShopDeliveryStep = createStep(
  "write-shop-delivery",
  async (input: WriteShopDeliveryInput, { container }) => {
    const { pesantren_id, settings } = input
    const service = container.resolve(DELIVERY_MODULE)
    const [known] = await service.listShopDeliveries(
      { pesantren_id },
      { take: 1 }
    )
    if (!known) {
      const { id } = await service.createShopDeliveries({
        ...{ pesantren_id, ...settings },
      })
      const first: Written = { id, before: null }
      return new StepResponse(first, first)
    }
    await service.updateShopDeliveries({ id: known.id, ...settings })
    const written: Written = { id: known.id, before: settingsOf(known) }
    return new StepResponse(written, written)
  },
  async (undo, { container }) => {
    if (!undo) return
    const service = container.resolve(DELIVERY_MODULE)
    const { id, before } = undo
    if (before) await service.updateShopDeliveries({ id, ...before })
    else await service.deleteShopDeliveries(id)
  }
)

const settingsOf = (row: DeliverySettings): DeliverySettings => ({
  cut_off: row.cut_off,
  own_days: row.own_days,
  is_pickup_offered: row.is_pickup_offered,
  pickup_days: row.pickup_days,
  pickup_from: row.pickup_from,
  pickup_until: row.pickup_until,
  pickup_note: row.pickup_note,
})
