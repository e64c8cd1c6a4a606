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
import { LISTING_EVENTS } from "./events"
import { LISTING_LOCK } from "./listing-lock"
import { changeListingStep } from "./steps/change-listing"
import {
  planSaveStep,
  type PlanSaveInput,
  type SavePlan,
} from "./steps/plan-save"
import { recordAuditStep } from "./steps/record-audit"
import { wishChangesStep } from "./steps/wish-changes"

export type SaveListingInput = PlanSaveInput & { by: Actor }

/** Wishes are the office's to know; a draft's every word is not logged. */
const auditOf = ({
  input,
  plan,
}: {
  input: SaveListingInput
  plan: SavePlan
}) =>
  plan.wishes.create.map(({ field, before, after }) => ({
    by: input.by,
    action: LISTING_EVENTS.changeRequested,
    entity: "listing",
    entity_id: plan.id,
    case_id: plan.id,
    pesantren_id: plan.pesantren_id,
    area_code: plan.area_code,
    before: { [field]: before },
    after: { [field]: after },
  }))

/**
 * Saves what a shop's people wrote: into the draft, or, of a product on sale,
 * as wishes that wait for an officer while the old version stays on sale.
 * Several edits at once (photos that come together) take turns. Throws what
 * the steps throw.
 */
export const saveListingWorkflow = createWorkflow(
  "save-listing",
  (input: SaveListingInput) => {
    const key = transform(input, ({ id }) => `listing:${id}`)
    acquireLockStep(
      transform({ key }, (lock) => ({ ...lock, ...LISTING_LOCK }))
    )
    const plan = planSaveStep(input)
    changeListingStep(
      transform(plan, ({ id, version, patch }) => ({ id, version, patch }))
    )
    const ids = wishChangesStep(
      transform({ input, plan }, (data) => ({
        listing_id: data.plan.id,
        wishes: data.plan.wishes,
        requested_by: data.input.by.id,
      }))
    )
    releaseLockStep({ key })
    emitEventStep({
      eventName: LISTING_EVENTS.changeRequested,
      data: transform({ ids, plan }, (data) =>
        data.ids.map((id) => ({
          id,
          listing_id: data.plan.id,
          pesantren_id: data.plan.pesantren_id,
        }))
      ),
    })
    recordAuditStep(transform({ input, plan }, auditOf))
    return new WorkflowResponse(plan)
  }
)
