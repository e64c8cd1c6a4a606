import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failAccess } from "../../faults/access"
import { failListing } from "../../faults/listing"
import { toRuleView } from "../../lib/category-rules"
import { dayOf } from "../../lib/day"
import { LISTING_MODULE } from "../../modules/listing"

/**
 * Removes a rule that has not begun; undo puts it back. Throws `row_not_found`,
 * `category_rule_in_force`.
 */
export const removeCategoryRuleStep = createStep(
  "remove-category-rule",
  async ({ id }: { id: string }, { container }) => {
    const service = container.resolve(LISTING_MODULE)
    const [rule] = await service.listCategoryRules({ id }, { take: 1 })
    if (!rule) throw failAccess("row_not_found")
    if (dayOf(rule.valid_from) <= dayOf(new Date()))
      throw failListing("category_rule_in_force")
    await service.deleteCategoryRules(id)
    return new StepResponse(toRuleView(rule), rule)
  },
  async (rule, { container }) => {
    if (rule) await container.resolve(LISTING_MODULE).createCategoryRules(rule)
  }
)
