import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  emitEventStep,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { APPLICATION_EVENTS } from "./events"
import {
  type AssignApplicationStepInput,
  assignApplicationStep,
} from "./steps/assign-application"
import type { CaseActor } from "./steps/judge-application"
import { recordAuditStep } from "./steps/record-audit"

export type AssignApplicationInput = AssignApplicationStepInput & {
  by: CaseActor
}

/**
 * Gives a case to an officer, or to nobody. Emits `application.assigned` when
 * it is news to the officer: not to who takes it, nor to who has it already.
 * Errors: see the step.
 */
export const assignApplicationWorkflow = createWorkflow(
  "assign-application",
  (input: AssignApplicationInput) => {
    const key = transform(input, ({ id }) => `application:${id}`)
    acquireLockStep({ key, timeout: 5, ttl: 60 })
    const assigned = assignApplicationStep(input)
    when(
      "news-to-the-officer",
      { input, assigned },
      ({ input: { officer_id, by }, assigned: { before } }) =>
        officer_id !== null && officer_id !== before && officer_id !== by.id
    ).then(() => {
      emitEventStep({
        eventName: APPLICATION_EVENTS.assigned,
        data: transform({ input, assigned }, (data) => ({
          id: data.input.id,
          officer_id: data.input.officer_id,
          at: data.assigned.at,
        })),
      })
    })
    releaseLockStep({ key })
    recordAuditStep(
      transform({ input, assigned }, (data) => [
        {
          by: data.input.by,
          action: APPLICATION_EVENTS.assigned,
          entity: "application",
          entity_id: data.input.id,
          case_id: data.input.id,
          pesantren_id: data.assigned.pesantren_id,
          area_code: data.assigned.area_code,
          before: { assigned_to: data.assigned.before },
          after: { assigned_to: data.input.officer_id },
        },
      ])
    )
    return new WorkflowResponse(assigned)
  }
)
