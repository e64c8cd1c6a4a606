import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  createInventoryLevelsWorkflow,
  createProductsWorkflow,
  deleteProductsWorkflow,
  emitEventStep,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import type { Actor } from "../lib/actor"
import { handleLock } from "../lib/product-handle"
import { LISTING_EVENTS, listingEvent } from "./events"
import { auditOfMove } from "./listing-log"
import { answerItemsStep } from "./steps/answer-items"
import { changeListingStep } from "./steps/change-listing"
import { giveHandleStep } from "./steps/give-handle"
import { moveListingStep } from "./steps/move-listing"
import { planLevelsStep } from "./steps/plan-levels"
import {
  prepareSubmissionStep,
  type SubmissionInput,
} from "./steps/prepare-submission"
import { recordAuditStep } from "./steps/record-audit"

export type SubmitListingInput = SubmissionInput & { by: Actor }

/**
 * Hands a draft in. Its product is made now and stays unpublished; one that was
 * handed in before and never sold makes way for it. What was on sale once keeps
 * its product, which is written over only when an officer agrees. Throws what
 * the steps throw, and leaves nothing behind then.
 */
export const submitListingWorkflow = createWorkflow(
  "submit-listing",
  (input: SubmitListingInput) => {
    const plan = prepareSubmissionStep(input)
    const moved = moveListingStep(
      transform({ input, plan }, (data) => ({
        id: data.input.id,
        to: "submitted" as const,
        by: data.input.by,
        version: data.input.version,
        patch: data.plan.patch,
      }))
    )
    answerItemsStep(transform(plan, ({ answered }) => answered))
    when("product-makes-way", plan, ({ leaving }) => leaving.length > 0).then(
      () => {
        deleteProductsWorkflow.runAsStep({
          input: transform(plan, ({ leaving }) => ({ ids: leaving })),
        })
      }
    )
    when("product-is-new", plan, ({ product }) => product !== null).then(() => {
      const lock = transform({ plan, input }, (data) =>
        handleLock(data.plan.product?.title ?? "", data.input.id)
      )
      acquireLockStep(lock)
      const placed = giveHandleStep(plan)
      const products = createProductsWorkflow.runAsStep({
        input: transform({ placed, moved }, (data) => ({
          products: data.placed,
          additional_data: {
            pesantren_id: data.moved.pesantren_id,
            listing_id: data.moved.id,
          },
        })),
      })
      releaseLockStep(lock)
      const levels = planLevelsStep(
        transform({ plan, products }, (data) => ({
          variants: data.products.flatMap(({ variants }) =>
            variants.map(({ id, title }) => ({ id, title: title ?? "" }))
          ),
          stock: data.plan.stock,
          location_id: data.plan.location_id,
        }))
      )
      createInventoryLevelsWorkflow.runAsStep({
        input: { inventory_levels: levels },
      })
      changeListingStep(
        transform({ input, products }, (data) => ({
          id: data.input.id,
          version: data.input.version + 1,
          patch: { product_id: data.products[0]?.id ?? null },
        }))
      )
    })
    emitEventStep({
      eventName: LISTING_EVENTS.submitted,
      data: transform(moved, listingEvent),
    })
    recordAuditStep(
      transform({ input, moved }, (data) => [
        auditOfMove(data.input.by, data.moved, "listing.submitted"),
      ])
    )
    return new WorkflowResponse(moved)
  }
)
