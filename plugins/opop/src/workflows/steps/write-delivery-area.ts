import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failDelivery } from "../../faults/delivery"
import { MAX_DELIVERY_AREAS } from "../../lib/delivery-limits"
import { DELIVERY_MODULE } from "../../modules/delivery"

export type WriteDeliveryAreaInput = {
  pesantren_id: string
  area_code: string
  /** Whole rupiah. */
  price: number
}

type Written = { id: string; before: number | null }

/**
 * Writes the price of own delivery to an area; answers what it was. Undo puts
 * that back. Throws `delivery_areas_full`.
 */
export const writeDeliveryAreaStep = createStep(
  "write-delivery-area",
  async (input: WriteDeliveryAreaInput, { container }) => {
    const { pesantren_id, area_code, price } = input
    const service = container.resolve(DELIVERY_MODULE)
    const rows = await service.listOwnDeliveryAreas(
      { pesantren_id },
      { take: MAX_DELIVERY_AREAS }
    )
    const known = rows.find((row) => row.area_code === area_code)
    if (known) {
      await service.updateOwnDeliveryAreas({ id: known.id, price })
      const again: Written = { id: known.id, before: Number(known.price) }
      return new StepResponse(again, again)
    }
    if (rows.length >= MAX_DELIVERY_AREAS)
      throw failDelivery("delivery_areas_full", {
        limit: String(MAX_DELIVERY_AREAS),
      })
    const { id } = await service.createOwnDeliveryAreas(input)
    const first: Written = { id, before: null }
    return new StepResponse(first, first)
  },
  async (undo, { container }) => {
    if (!undo) return
    const service = container.resolve(DELIVERY_MODULE)
    const { id, before } = undo
    if (before === null) await service.deleteOwnDeliveryAreas(id)
    else await service.updateOwnDeliveryAreas({ id, price: before })
  }
)
