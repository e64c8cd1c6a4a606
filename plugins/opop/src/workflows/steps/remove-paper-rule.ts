import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failAccess } from "../../faults/access"
import { failPaper } from "../../faults/paper"
import { dayOf } from "../../lib/day"
import { PAPER_MODULE } from "../../modules/paper"

/**
 * Removes a rule that has not begun; undo puts it back. Throws `row_not_found`,
 * `paper_rule_in_force`.
 */
export const removePaperRuleStep = createStep(
  "remove-paper-rule",
  async ({ id }: { id: string }, { container }) => {
    const papers = container.resolve(PAPER_MODULE)
    const [rule] = await papers.listPaperRules({ id }, { take: 1 })
    if (!rule) throw failAccess("row_not_found")
    if (rule.valid_from <= dayOf(new Date()))
      throw failPaper("paper_rule_in_force")
    await papers.deletePaperRules(id)
    return new StepResponse(rule, rule)
  },
  async (rule, { container }) => {
    if (rule) await container.resolve(PAPER_MODULE).createPaperRules([rule])
  }
)
