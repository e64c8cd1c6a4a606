import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { SHOP_EVENTS } from "./events"
import {
  type ChangeShopStateInput,
  changeShopStateStep,
} from "./steps/change-shop-state"

/**
 * Changes the state of a pesantren's shop, with the reason and who it was.
 * Takes effect at once: goods of a shop that is not approved leave the store
 * API with this. Emits `shop.state_changed`. Errors: see the step.
 */
export const changeShopStateWorkflow = createWorkflow(
  "change-shop-state",
  (input: ChangeShopStateInput) => {
    const change = changeShopStateStep(input)
    emitEventStep({ eventName: SHOP_EVENTS.stateChanged, data: change })
    return new WorkflowResponse(change)
  }
)
