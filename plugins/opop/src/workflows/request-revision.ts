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
import { APPLICATION_EVENTS, SHOP_EVENTS } from "./events"
import { followShopStep } from "./steps/follow-shop"
import { type CaseActor, judgeApplicationStep } from "./steps/judge-application"
import { moveApplicationStep } from "./steps/move-application"
import { recordAuditStep } from "./steps/record-audit"
import { requestItemsStep } from "./steps/request-items"

export type RequestRevisionInput = {
  id: string
  by: CaseActor
  items: { path: string; reason: string }[]
  /** To the applicant, about the whole. */
  note: string | null
}

/**
 * Gives a case back to the applicant with what has to be put right, each with
 * its reason. Emits `application.revision_requested`. Errors: see the steps.
 */
export const requestRevisionWorkflow = createWorkflow(
  "request-revision",
  (input: RequestRevisionInput) => {
    const key = transform(input, ({ id }) => `application:${id}`)
    acquireLockStep({ key, timeout: 5, ttl: 60 })
    const judged = judgeApplicationStep(
      transform(input, ({ id, by }) => ({
        ...{ id, by },
        action: "request_revision" as const,
      }))
    )
    requestItemsStep(
      transform({ input, judged }, (data) => ({
        application: data.judged.application,
        items: data.input.items,
        by: data.input.by.id,
      }))
    )
    const shop = followShopStep(
      transform({ input, judged }, (data) => ({
        pesantren_id: data.judged.application.pesantren_id,
        to: "revision_requested" as const,
        by: data.input.by,
        seller_id: data.judged.application.seller_id,
        reason: data.input.items
          .map(({ path, reason }) => `${path}: ${reason}`)
          .join("\n"),
      }))
    )
    const move = moveApplicationStep(
      transform({ input, judged }, (data) => ({
        application: data.judged.application,
        transition: data.judged.transition,
        by: data.input.by,
        reason: data.input.note,
      }))
    )
    emitEventStep({
      eventName: APPLICATION_EVENTS.revision_requested,
      data: { id: input.id },
    })
    emitEventStep({
      eventName: SHOP_EVENTS.stateChanged,
      data: shop,
    }).config({ name: "emit-shop-state" })
    releaseLockStep({ key })
    recordAuditStep(
      transform({ input, judged }, (data) => [
        {
          by: data.input.by,
          action: APPLICATION_EVENTS.revision_requested,
          entity: "application",
          entity_id: data.input.id,
          case_id: data.input.id,
          pesantren_id: data.judged.application.pesantren_id,
          area_code: data.judged.application.district_code,
          reason: data.input.note,
          before: { state: data.judged.application.state },
          after: { state: "revision_requested", items: data.input.items },
        },
      ])
    )
    return new WorkflowResponse(move)
  }
)
