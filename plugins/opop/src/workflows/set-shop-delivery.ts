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
import { changedFields } from "../lib/changed-fields"
import { toSettings, type DeliveryChange } from "../lib/delivery-settings"
import { PESANTREN_EVENTS } from "./events"
import { LISTING_LOCK } from "./listing-lock"
import { locatePesantrenStep } from "./steps/locate-pesantren"
import { recordAuditStep } from "./steps/record-audit"
import { writeShopDeliveryStep } from "./steps/write-shop-delivery"

export type SetShopDeliveryInput = {
  by: Actor
  pesantren_id: string
  settings: DeliveryChange
}

/**
 * Sets until when a shop sends on the same day, whether buyers may fetch their
 * parcels and how long own delivery takes. The same twice changes nothing.
 * Emits `pesantren.updated`, by which its pages are told.
 */
export const setShopDeliveryWorkflow = createWorkflow(
  "set-shop-delivery",
  (input: SetShopDeliveryInput) => {
    const key = transform(
      input,
      ({ pesantren_id }) => `delivery:${pesantren_id}`
    )
    acquireLockStep(
      transform({ key }, (lock) => ({ ...lock, ...LISTING_LOCK }))
    )
    const written = writeShopDeliveryStep(
      transform(input, ({ pesantren_id, settings }) => ({
        pesantren_id,
        settings: toSettings(settings),
      }))
    )
    releaseLockStep({ key })
    emitEventStep({
      eventName: PESANTREN_EVENTS.updated,
      data: transform(input, ({ pesantren_id: id }) => ({ id })),
    })
    const place = locatePesantrenStep(input)
    recordAuditStep(
      transform({ input, written, place }, (data) => {
        const both = changedFields(
          data.written.before ?? {},
          toSettings(data.input.settings)
        )
        return both.after
          ? [
              {
                ...both,
                by: data.input.by,
                action: "shop.delivery_changed",
                entity: "shop_delivery",
                entity_id: data.written.id,
                ...data.place,
              },
            ]
          : []
      })
    )
    return new WorkflowResponse(input.pesantren_id)
  }
)
