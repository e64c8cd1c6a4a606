import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../lib/actor"
import { loggedRule } from "../lib/category-rules"
import {
  addCategoryRuleStep,
  type NewCategoryRule,
} from "./steps/add-category-rule"
import { recordAuditStep } from "./steps/record-audit"

export type AddCategoryRuleInput = { by: Actor; rule: NewCategoryRule }

/**
 * Adds a rule that says what a category asks of its goods from a day on; what
 * is on sale already stays as it is. Answers it. Errors: see the step.
 */
export const addCategoryRuleWorkflow = createWorkflow(
  "add-category-rule",
  (input: AddCategoryRuleInput) => {
    const rule = addCategoryRuleStep(input.rule)
    recordAuditStep(
      transform({ input, rule }, (data) => [
        {
          by: data.input.by,
          action: "category_rule.added",
          entity: "category_rule",
          entity_id: data.rule.id,
          after: loggedRule(data.rule),
        },
      ])
    )
    return new WorkflowResponse(rule)
  }
)
