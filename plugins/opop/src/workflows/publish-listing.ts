import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { Actor } from "../lib/actor"
import { LISTING_EVENTS, listingEvent } from "./events"
import { auditOfMove } from "./listing-log"
import { closeItemsStep } from "./steps/close-items"
import { moveListingStep } from "./steps/move-listing"
import { planPublicationStep } from "./steps/plan-publication"
import { recordAuditStep } from "./steps/record-audit"
import { writeListingContentWorkflow } from "./write-listing-content"

export type PublishListingInput = {
  id: string
  by: Actor
  version?: number | null
}

/**
 * Puts a listing on sale: it was looked at, is whole, and every paper that it
 * needs was accepted. The requests to it are settled. Throws
 * `listing_not_found`, `listing_change_not_allowed`,
 * `listing_changed_meanwhile`, `listing_incomplete`, `papers_unchecked`.
 */
export const publishListingWorkflow = createWorkflow(
  "publish-listing",
  (input: PublishListingInput) => {
    const plan = planPublicationStep(
      transform(input, ({ id, version }) => ({ id, version: version ?? null }))
    )
    const moved = moveListingStep(
      transform({ input, plan }, (data) => ({
        id: data.input.id,
        by: data.input.by,
        to: "published" as const,
        version: data.plan.version,
        patch: data.plan.patch,
      }))
    )
    closeItemsStep(transform(moved, ({ id }) => ({ listing_id: id })))
    writeListingContentWorkflow.runAsStep({
      input: transform(plan, ({ writing }) => ({
        ...writing,
        status: "published" as const,
      })),
    })
    emitEventStep({
      eventName: LISTING_EVENTS.published,
      data: transform(moved, listingEvent),
    })
    recordAuditStep(
      transform({ input, moved }, (data) => [
        auditOfMove(data.input.by, data.moved, LISTING_EVENTS.published),
      ])
    )
    return new WorkflowResponse(moved)
  }
)
