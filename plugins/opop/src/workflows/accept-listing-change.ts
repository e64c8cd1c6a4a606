import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { Actor } from "../lib/actor"
import { LISTING_EVENTS } from "./events"
import { changeListingStep } from "./steps/change-listing"
import { decideChangeStep } from "./steps/decide-change"
import { planAcceptanceStep } from "./steps/plan-acceptance"
import { recordAuditStep } from "./steps/record-audit"
import { writeListingContentWorkflow } from "./write-listing-content"

export type AcceptListingChangeInput = {
  /** The wish. */
  id: string
  by: Actor
}

/**
 * Writes a wish to the product on sale, at once. A wish made against something
 * that is no longer on sale is refused as stale. Throws what the steps throw.
 */
export const acceptListingChangeWorkflow = createWorkflow(
  "accept-listing-change",
  (input: AcceptListingChangeInput) => {
    const plan = planAcceptanceStep(transform(input, ({ id }) => ({ id })))
    const decided = decideChangeStep(
      transform(input, ({ id, by }) => ({ id, by, to: "accepted" as const }))
    )
    changeListingStep(
      transform(plan, ({ listing_id, version, patch }) => ({
        id: listing_id,
        version,
        patch,
      }))
    )
    writeListingContentWorkflow.runAsStep({
      input: transform(plan, ({ writing }) => writing),
    })
    emitEventStep({
      eventName: LISTING_EVENTS.changeAccepted,
      data: transform(decided, ({ id, listing_id, pesantren_id }) => ({
        ...{ id, listing_id, pesantren_id },
      })),
    })
    recordAuditStep(
      transform({ input, plan }, ({ input: { by }, plan: done }) => [
        {
          by,
          action: LISTING_EVENTS.changeAccepted,
          entity: "listing",
          entity_id: done.listing_id,
          case_id: done.listing_id,
          pesantren_id: done.pesantren_id,
          area_code: done.area_code,
          before: { [done.field]: done.before },
          after: { [done.field]: done.after },
        },
      ])
    )
    return new WorkflowResponse(decided)
  }
)
