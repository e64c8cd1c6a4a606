import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  emitEventStep,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import type { Actor } from "../lib/actor"
import { PESANTREN_EVENTS } from "./events"
import { LISTING_LOCK } from "./listing-lock"
import { locatePesantrenStep } from "./steps/locate-pesantren"
import { recordAuditStep } from "./steps/record-audit"
import { requireAreaStep } from "./steps/require-area"
import {
  writeDeliveryAreaStep,
  type WriteDeliveryAreaInput,
} from "./steps/write-delivery-area"

export type SetDeliveryAreaInput = WriteDeliveryAreaInput & { by: Actor }

/**
 * Says that a pesantren brings its parcels to an area itself and for how much,
 * or changes that. Carts are priced by it at once. Throws `area_unknown`,
 * `delivery_areas_full`.
 */
export const setDeliveryAreaWorkflow = createWorkflow(
  "set-delivery-area",
  (input: SetDeliveryAreaInput) => {
    requireAreaStep(input)
    const key = transform(
      input,
      ({ pesantren_id }) => `delivery:${pesantren_id}`
    )
    acquireLockStep(
      transform({ key }, (lock) => ({ ...lock, ...LISTING_LOCK }))
    )
    const written = writeDeliveryAreaStep(
      transform(input, ({ by: _, ...row }) => row)
    )
    releaseLockStep({ key })
    emitEventStep({
      eventName: PESANTREN_EVENTS.updated,
      data: transform(input, ({ pesantren_id: id }) => ({ id })),
    })
    const place = locatePesantrenStep(input)
    recordAuditStep(
      transform({ input, written, place }, (data) => {
        const { before, id } = data.written
        const { area_code, price } = data.input
        if (before === price) return []
        return [
          {
            by: data.input.by,
            action: "shop.delivery_area_set",
            entity: "shop_delivery",
            entity_id: id,
            ...data.place,
            before: before === null ? null : { price: before },
            after: { area_code, price },
          },
        ]
      })
    )
    return new WorkflowResponse(written)
  }
)
