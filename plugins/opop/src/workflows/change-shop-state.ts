import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { SHOP_EVENTS } from "./events"
import {
  type ChangeShopStateInput,
  changeShopStateStep,
} from "./steps/change-shop-state"
import { locatePesantrenStep } from "./steps/locate-pesantren"
import { recordAuditStep } from "./steps/record-audit"

/**
 * Changes the state of a pesantren's shop, with the reason and who it was.
 * Takes effect at once: goods of a shop that is not approved leave the store
 * API with this. Emits `shop.state_changed`. Errors: see the step.
 */
export const changeShopStateWorkflow = createWorkflow(
  "change-shop-state",
  (input: ChangeShopStateInput) => {
    const change = changeShopStateStep(input)
    const place = locatePesantrenStep(change)
    emitEventStep({ eventName: SHOP_EVENTS.stateChanged, data: change })
    recordAuditStep(
      transform({ input, change, place }, (data) => {
        const { actor, reason } = data.input
        return [
          {
            by: { name: null, ip: null, request_id: null, ...actor },
            action: `shop.${data.change.to}`,
            entity: "shop",
            entity_id: data.change.id,
            ...data.place,
            reason: reason ?? null,
            before: { state: data.change.from },
            after: { state: data.change.to },
          },
        ]
      })
    )
    return new WorkflowResponse(change)
  }
)
