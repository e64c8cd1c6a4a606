import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../lib/actor"
import { recordAuditStep } from "./steps/record-audit"
import { removePaperRuleStep } from "./steps/remove-paper-rule"

/** Takes back a rule that has not begun. Errors: see the step. */
export const removePaperRuleWorkflow = createWorkflow(
  "remove-paper-rule",
  (input: { by: Actor; id: string }) => {
    const rule = removePaperRuleStep(transform(input, ({ id }) => ({ id })))
    recordAuditStep(
      transform({ input, rule }, (data) => [
        {
          by: data.input.by,
          action: "paper_rule.removed",
          entity: "paper_rule",
          entity_id: data.rule.id,
          before: {
            scope: data.rule.scope,
            category: data.rule.category,
            kind: data.rule.kind,
            valid_from: data.rule.valid_from,
          },
        },
      ])
    )
    return new WorkflowResponse(transform(rule, ({ id }) => ({ id })))
  }
)
