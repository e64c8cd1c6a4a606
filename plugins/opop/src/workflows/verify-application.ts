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
import { APPLICATION_EVENTS } from "./events"
import { type CaseActor, judgeApplicationStep } from "./steps/judge-application"
import { moveApplicationStep } from "./steps/move-application"
import { recordAuditStep } from "./steps/record-audit"
import { settleItemsStep } from "./steps/settle-items"

export type VerifyApplicationInput = { id: string; by: CaseActor }

/**
 * Marks a case as checked: every paper that it needs was accepted. Who does it
 * may not decide the case, unless the territory allows it. Emits
 * `application.verified`. Errors: see the steps.
 */
export const verifyApplicationWorkflow = createWorkflow(
  "verify-application",
  (input: VerifyApplicationInput) => {
    const key = transform(input, ({ id }) => `application:${id}`)
    acquireLockStep({ key, timeout: 5, ttl: 60 })
    const judged = judgeApplicationStep(
      transform(input, ({ id, by }) => ({
        ...{ id, by },
        action: "verify" as const,
      }))
    )
    settleItemsStep(judged.application)
    const move = moveApplicationStep({
      application: judged.application,
      transition: judged.transition,
      by: input.by,
    })
    emitEventStep({
      eventName: APPLICATION_EVENTS.verified,
      data: { id: input.id },
    })
    releaseLockStep({ key })
    recordAuditStep(
      transform({ input, judged }, (data) => [
        {
          by: data.input.by,
          action: APPLICATION_EVENTS.verified,
          entity: "application",
          entity_id: data.input.id,
          case_id: data.input.id,
          pesantren_id: data.judged.application.pesantren_id,
          area_code: data.judged.application.district_code,
        },
      ])
    )
    return new WorkflowResponse(move)
  }
)
