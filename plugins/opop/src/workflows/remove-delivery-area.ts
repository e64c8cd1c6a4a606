import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { failAccess } from "../faults/access"
import type { Actor } from "../lib/actor"
import { DELIVERY_MODULE } from "../modules/delivery"
import { PESANTREN_EVENTS } from "./events"
import { locatePesantrenStep } from "./steps/locate-pesantren"
import { recordAuditStep } from "./steps/record-audit"

/** Takes an area out of own delivery; undo brings it back. Throws `row_not_found`. */
const dropDeliveryAreaStep = createStep(
  "drop-delivery-area",
  async ({ id }: { id: string }, { container }) => {
    const service = container.resolve(DELIVERY_MODULE)
    const [row] = await service.listOwnDeliveryAreas({ id }, { take: 1 })
    if (!row) throw failAccess("row_not_found")
    await service.softDeleteOwnDeliveryAreas([id])
    const { pesantren_id, area_code } = row
    const price = Number(row.price)
    return new StepResponse({ id, pesantren_id, area_code, price }, id)
  },
  async (id, { container }) => {
    if (id)
      await container.resolve(DELIVERY_MODULE).restoreOwnDeliveryAreas([id])
  }
)

/** A pesantren no longer brings parcels to an area. Throws `row_not_found`. */
export const removeDeliveryAreaWorkflow = createWorkflow(
  "remove-delivery-area",
  (input: { id: string; by: Actor }) => {
    const area = dropDeliveryAreaStep(transform(input, ({ id }) => ({ id })))
    emitEventStep({
      eventName: PESANTREN_EVENTS.updated,
      data: transform(area, ({ pesantren_id: id }) => ({ id })),
    })
    const place = locatePesantrenStep(area)
    recordAuditStep(
      transform({ input, area, place }, (data) => [
        {
          by: data.input.by,
          action: "shop.delivery_area_removed",
          entity: "shop_delivery",
          entity_id: data.area.id,
          ...data.place,
          before: { area_code: data.area.area_code, price: data.area.price },
        },
      ])
    )
    return new WorkflowResponse(area)
  }
)
