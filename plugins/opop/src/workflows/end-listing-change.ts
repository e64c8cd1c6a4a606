import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { Actor } from "../lib/actor"
import { LISTING_EVENTS } from "./events"
import { decideChangeStep } from "./steps/decide-change"
import { recordAuditStep } from "./steps/record-audit"

export type EndListingChangeInput = {
  /** The wish. */
  id: string
  /** Refused by the office, with a reason; or taken back by the shop. */
  to: "refused" | "withdrawn"
  by: Actor
  reason?: string | null
}

/**
 * Ends a wish without doing it; what is on sale stays as it is. Throws
 * `row_not_found`, `change_not_pending`, `listing_reason_required`.
 */
export const endListingChangeWorkflow = createWorkflow(
  "end-listing-change",
  (input: EndListingChangeInput) => {
    const ended = decideChangeStep(input)
    emitEventStep({
      eventName: LISTING_EVENTS.changeRefused,
      // Whoever took a wish back need not be told of it.
      data: transform({ input, ended }, (data) =>
        data.input.to === "refused"
          ? [
              {
                id: data.ended.id,
                listing_id: data.ended.listing_id,
                pesantren_id: data.ended.pesantren_id,
              },
            ]
          : []
      ),
    })
    recordAuditStep(
      transform({ input, ended }, (data) => [
        {
          by: data.input.by,
          action: `listing.change_${data.input.to}`,
          entity: "listing",
          entity_id: data.ended.listing_id,
          case_id: data.ended.listing_id,
          pesantren_id: data.ended.pesantren_id,
          area_code: data.ended.area_code,
          reason: data.input.reason ?? null,
          after: { field: data.ended.field },
        },
      ])
    )
    return new WorkflowResponse(ended)
  }
)
