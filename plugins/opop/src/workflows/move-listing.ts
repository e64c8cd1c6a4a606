import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  emitEventStep,
  updateProductsWorkflow,
} from "@medusajs/medusa/core-flows"
import type { Actor } from "../lib/actor"
import { ON_SALE } from "../lib/listing-states"
import { LISTING_EVENTS, listingEvent } from "./events"
import { auditOfMove } from "./listing-log"
import { askRevisionStep, type RevisionItem } from "./steps/ask-revision"
import {
  moveListingStep,
  type MovedListing,
  type MoveListingInput,
} from "./steps/move-listing"
import { recordAuditStep } from "./steps/record-audit"
import { withdrawChangesStep } from "./steps/withdraw-changes"

/** What may be done with a listing without looking into it. */
const MOVES = {
  withdraw: { to: "draft", event: LISTING_EVENTS.withdrawn },
  archive: { to: "archived", event: LISTING_EVENTS.archived },
  restore: { to: "back", event: LISTING_EVENTS.restored },
  start_review: { to: "under_review", event: LISTING_EVENTS.reviewStarted },
  reject: { to: "rejected", event: LISTING_EVENTS.rejected },
  request_revision: {
    to: "revision_requested",
    event: LISTING_EVENTS.revisionRequested,
  },
} as const satisfies Record<
  string,
  { to: MoveListingInput["to"]; event: string }
>

export type ListingMove = keyof typeof MOVES

export type MoveListingWorkflowInput = {
  id: string
  by: Actor
  move: ListingMove
  version?: number | null
  /** Required for refusals and revisions. */
  reason?: string | null
  /** What is to be put right, of a revision. */
  items?: RevisionItem[]
}

/** The product's status after a move; null when it stays what it is. */
const statusAfter = ({ from, to }: MovedListing) =>
  from === ON_SALE ? "draft" : to === ON_SALE ? "published" : null

/**
 * Moves a listing along its table: taken back, looked at, sent back for
 * revision, refused, laid aside and brought back. What leaves sale is gone from
 * the shop with it, and its wishes are taken back. Throws what the step throws.
 */
export const moveListingWorkflow = createWorkflow(
  "move-listing",
  (input: MoveListingWorkflowInput) => {
    const asked = transform(input, ({ id, items, by }) => ({
      listing_id: id,
      items: items ?? [],
      requested_by: by.id,
    }))
    askRevisionStep(asked)
    const moved = moveListingStep(
      transform(input, ({ id, by, move, version, reason }) => ({
        ...{ id, by, version: version ?? null, reason: reason ?? null },
        to: MOVES[move].to,
      }))
    )
    withdrawChangesStep(
      transform(moved, ({ id, from }) => ({
        listing_ids: from === ON_SALE ? [id] : [],
      }))
    )
    updateProductsWorkflow.runAsStep({
      input: transform(moved, (data) => {
        const status = statusAfter(data)
        return {
          products:
            status && data.product_id ? [{ id: data.product_id, status }] : [],
        }
      }),
    })
    emitEventStep({
      eventName: transform(input, ({ move }) => MOVES[move].event),
      data: transform(moved, listingEvent),
    })
    recordAuditStep(
      transform({ input, moved }, (data) => [
        auditOfMove(data.input.by, data.moved, MOVES[data.input.move].event),
      ])
    )
    return new WorkflowResponse(moved)
  }
)
