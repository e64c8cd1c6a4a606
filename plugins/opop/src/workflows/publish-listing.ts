import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  emitEventStep,
  releaseLockStep,
  updateProductsWorkflow,
} from "@medusajs/medusa/core-flows"
import type { Actor } from "../lib/actor"
import { LISTING_EVENTS, listingEvent } from "./events"
import { LISTING_LOCK } from "./listing-lock"
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
 * needs was accepted. The product says what was approved before the shop's
 * working copy goes, and while nobody can see it: a process that dies in
 * between leaves a case that waits, and publishing again ends it. The requests
 * to it are settled. Throws `listing_not_found`, `listing_change_not_allowed`,
 * `listing_changed_meanwhile`, `listing_incomplete`, `papers_unchecked`.
 */
export const publishListingWorkflow = createWorkflow(
  "publish-listing",
  (input: PublishListingInput) => {
    const lock = transform(input, ({ id }) => ({
      key: `listing:${id}`,
      ...LISTING_LOCK,
    }))
    acquireLockStep(lock)
    const plan = planPublicationStep(
      transform(input, ({ id, by, version }) => ({
        ...{ id, by, version: version ?? null },
      }))
    )
    writeListingContentWorkflow.runAsStep({
      input: transform(plan, ({ writing }) => writing),
    })
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
    updateProductsWorkflow.runAsStep({
      input: transform(plan, ({ product_id }) => ({
        products: [{ id: product_id, status: "published" as const }],
      })),
    })
    releaseLockStep(lock)
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
