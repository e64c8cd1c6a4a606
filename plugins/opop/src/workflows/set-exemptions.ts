import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../lib/actor"
import { recordAuditStep } from "./steps/record-audit"
import { type NewExemption, setExemptionsStep } from "./steps/set-exemptions"

export type SetExemptionsInput = { by: Actor; exemptions: NewExemption[] }

/** Adds or corrects reasons with which goods need no paper. Answers them. */
export const setExemptionsWorkflow = createWorkflow(
  "set-exemptions",
  (input: SetExemptionsInput) => {
    const exemptions = setExemptionsStep(
      transform(input, (data) => ({ exemptions: data.exemptions }))
    )
    recordAuditStep(
      transform({ input, exemptions }, (data) =>
        data.exemptions.map(({ id, kind, code, name, basis, valid_from }) => ({
          by: data.input.by,
          action: "paper_exemption.set",
          entity: "paper_exemption",
          entity_id: id,
          after: { kind, code, name, basis, valid_from },
        }))
      )
    )
    return new WorkflowResponse(exemptions)
  }
)
