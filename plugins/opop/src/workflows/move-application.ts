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

const EVENT_OF = {
  withdraw: APPLICATION_EVENTS.withdrawn,
  start_review: APPLICATION_EVENTS.review_started,
  reject: APPLICATION_EVENTS.rejected,
  reopen: APPLICATION_EVENTS.reopened,
}

export type MoveApplicationWorkflowInput = {
  id: string
  action: keyof typeof EVENT_OF
  by: CaseActor
  reason?: string | null
}

/**
 * What happens to a case without more ado: it is withdrawn, looked at, rejected
 * or opened again; its shop follows. Emits the event of the action. Errors: see
 * `judgeApplicationStep`.
 */
export const moveApplicationWorkflow = createWorkflow(
  "move-application",
  (input: MoveApplicationWorkflowInput) => {
    const key = transform(input, ({ id }) => `application:${id}`)
    acquireLockStep({ key, timeout: 5, ttl: 60 })
    const judged = judgeApplicationStep(input)
    const shop = followShopStep(
      transform({ input, judged }, (data) => {
        const { application, transition } = data.judged
        return {
          // What was never handed in never moved the shop either.
          pesantren_id: application.submitted_at
            ? application.pesantren_id
            : null,
          to: transition.to,
          by: data.input.by,
          seller_id: application.seller_id,
          reason: data.input.reason ?? null,
        }
      })
    )
    const move = moveApplicationStep(
      transform({ input, judged }, (data) => ({
        application: data.judged.application,
        transition: data.judged.transition,
        by: data.input.by,
        reason: data.input.reason ?? null,
      }))
    )
    emitEventStep({
      eventName: transform(input, ({ action }) => EVENT_OF[action]),
      data: { id: input.id },
    })
    emitEventStep({
      eventName: SHOP_EVENTS.stateChanged,
      data: shop,
    }).config({ name: "emit-shop-state" })
    releaseLockStep({ key })
    recordAuditStep(
      transform({ input, judged }, (data) => {
        const { application, transition } = data.judged
        return [
          {
            by: data.input.by,
            action: EVENT_OF[data.input.action],
            entity: "application",
            entity_id: application.id,
            case_id: application.id,
            pesantren_id: application.pesantren_id,
            area_code: application.submitted_at
              ? application.district_code
              : null,
            reason: data.input.reason ?? null,
            before: { state: application.state },
            after: { state: transition.to },
          },
        ]
      })
    )
    return new WorkflowResponse(move)
  }
)
