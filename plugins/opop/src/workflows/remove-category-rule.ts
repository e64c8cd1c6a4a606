import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../lib/actor"
import { loggedRule } from "../lib/category-rules"
import { recordAuditStep } from "./steps/record-audit"
import { removeCategoryRuleStep } from "./steps/remove-category-rule"

/** Takes back a rule of a category that has not begun. Errors: see the step. */
export const removeCategoryRuleWorkflow = createWorkflow(
  "remove-category-rule",
  (input: { by: Actor; id: string }) => {
    const rule = removeCategoryRuleStep(transform(input, ({ id }) => ({ id })))
    recordAuditStep(
      transform({ input, rule }, (data) => [
        {
          by: data.input.by,
          action: "category_rule.removed",
          entity: "category_rule",
          entity_id: data.rule.id,
          before: loggedRule(data.rule),
        },
      ])
    )
    return new WorkflowResponse(transform(rule, ({ id }) => ({ id })))
  }
)
