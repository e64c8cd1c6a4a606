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
import type { CaseActor } from "./steps/judge-application"
import { recordAuditStep } from "./steps/record-audit"
import { startApplicationStep } from "./steps/start-application"

export type StartApplicationWorkflowInput = {
  by: CaseActor
  seller_id: string
  pesantren_id: string | null
}

/**
 * Begins an application of a person, for a pesantren of the register or a new
 * one. Answers `{ id, isNew }`: a repeat answers the draft that is there. Emits
 * `application.started`. Errors: see the step.
 */
export const startApplicationWorkflow = createWorkflow(
  "start-application",
  (input: StartApplicationWorkflowInput) => {
    const key = transform(
      input,
      ({ seller_id }) => `application-start:${seller_id}`
    )
    acquireLockStep({ key, timeout: 5, ttl: 30 })
    const started = startApplicationStep(input)
    emitEventStep({
      eventName: APPLICATION_EVENTS.started,
      data: transform(started, ({ id, isNew }) => (isNew ? [{ id }] : [])),
    })
    releaseLockStep({ key })
    recordAuditStep(
      transform({ input, started }, (data) =>
        data.started.isNew
          ? [
              {
                by: data.input.by,
                action: "application.started",
                entity: "application",
                entity_id: data.started.id,
                case_id: data.started.id,
                pesantren_id: data.input.pesantren_id,
              },
            ]
          : []
      )
    )
    return new WorkflowResponse(started)
  }
)
