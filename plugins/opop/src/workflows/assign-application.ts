import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  type AssignApplicationStepInput,
  assignApplicationStep,
} from "./steps/assign-application"
import type { CaseActor } from "./steps/judge-application"
import { recordAuditStep } from "./steps/record-audit"

export type AssignApplicationInput = AssignApplicationStepInput & {
  by: CaseActor
}

/** Gives a case to an officer, or to nobody. Errors: see the step. */
export const assignApplicationWorkflow = createWorkflow(
  "assign-application",
  (input: AssignApplicationInput) => {
    const assigned = assignApplicationStep(input)
    recordAuditStep(
      transform({ input, assigned }, (data) => [
        {
          by: data.input.by,
          action: "application.assigned",
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
