import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { auditedChanges } from "../lib/application-audit"
import { recordAuditStep } from "./steps/record-audit"
import {
  type SaveApplicationInput,
  saveApplicationStepStep,
} from "./steps/save-application-step"

/**
 * Saves one step of an application that the applicant may change: a draft, or
 * one whose revision is asked for. Errors: see the step.
 */
export const saveApplicationStepWorkflow = createWorkflow(
  "save-application-step",
  (input: SaveApplicationInput) => {
    const saved = saveApplicationStepStep(input)
    recordAuditStep(
      transform({ input, saved }, (data) =>
        data.saved.changes.length > 0
          ? [
              {
                by: data.input.by,
                action: "application.changed",
                entity: "application",
                entity_id: data.input.id,
                // A draft is nobody's case yet.
                case_id: data.saved.area_code ? data.input.id : null,
                pesantren_id: data.saved.pesantren_id,
                area_code: data.saved.area_code,
                ...auditedChanges(data.saved.changes),
              },
            ]
          : []
      )
    )
    return new WorkflowResponse(saved)
  }
)
