import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../lib/actor"
import { addPaperRulesStep, type NewPaperRule } from "./steps/add-paper-rules"
import { recordAuditStep } from "./steps/record-audit"

export type AddPaperRulesInput = { by: Actor; rules: NewPaperRule[] }

/**
 * Adds rules that say which papers are needed from a day on. Only the
 * platform's own may begin in the past. Answers them. Errors: see the step.
 */
export const addPaperRulesWorkflow = createWorkflow(
  "add-paper-rules",
  (input: AddPaperRulesInput) => {
    const rules = addPaperRulesStep(
      transform(input, (data) => ({
        rules: data.rules,
        isReference: data.by.type === "system",
      }))
    )
    recordAuditStep(
      transform({ input, rules }, (data) =>
        data.rules.map(({ id, scope, category, kind, ...rule }) => ({
          by: data.input.by,
          action: "paper_rule.added",
          entity: "paper_rule",
          entity_id: id,
          after: {
            ...{ scope, category, kind, valid_from: rule.valid_from },
            ...{ alternatives: rule.alternatives, on_lapse: rule.on_lapse },
            ...{ is_required: rule.is_required, is_exempt: rule.is_exempt },
            ...{ exemptions: rule.exemptions },
            in_process_until: rule.in_process_until,
          },
        }))
      )
    )
    return new WorkflowResponse(rules)
  }
)
