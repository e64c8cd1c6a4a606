import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { failApplication } from "../faults/application"
import { type MaskedField, valueAt } from "../lib/application-data"
import type { ApplicationRow } from "../modules/application/service"
import { findCaseStep } from "./steps/find-case"
import type { CaseActor } from "./steps/judge-application"
import { recordAuditStep } from "./steps/record-audit"

export type ReadApplicationNumberInput = {
  id: string
  by: CaseActor
  path: MaskedField
}

/** The number at a path. Throws `number_missing`. */
const readApplicationNumberStep = createStep(
  "read-application-number",
  async (input: { application: ApplicationRow; path: MaskedField }) => {
    const value = valueAt(input.application.data, input.path)
    if (typeof value !== "string") throw failApplication("number_missing")
    return new StepResponse(value)
  }
)

/**
 * Tells an officer a number of a person whole, and writes down who read it.
 * Throws `row_not_found`, `number_missing`.
 */
export const readApplicationNumberWorkflow = createWorkflow(
  "read-application-number",
  (input: ReadApplicationNumberInput) => {
    const application = findCaseStep(input.id)
    const value = readApplicationNumberStep({ application, path: input.path })
    recordAuditStep(
      transform({ input, application }, (data) => [
        {
          by: data.input.by,
          action: "application.number_read",
          entity: "application",
          entity_id: data.input.id,
          case_id: data.input.id,
          pesantren_id: data.application.pesantren_id,
          area_code: data.application.district_code,
          after: { path: data.input.path },
        },
      ])
    )
    return new WorkflowResponse(value)
  }
)
