import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failListing } from "../../faults/listing"
import {
  type CategoryDemands,
  leavesOf,
  toRuleView,
} from "../../lib/category-rules"
import { dayOf, startOfDay } from "../../lib/day"
import { LISTING_MODULE } from "../../modules/listing"
import { findCategories } from "../../queries/find-categories"

export type NewCategoryRule = CategoryDemands & {
  /** Handle of a category that products can be in. */
  category: string
  /** First day, as `2026-11-24`. */
  valid_from: string
}

/**
 * Writes a rule down that begins today or later; one that has not begun yet
 * takes the place of another of its category and day. Answers it. Undo puts
 * back what was there. Throws `category_rule_in_force`,
 * `category_rule_category_unknown`.
 */
export const addCategoryRuleStep = createStep(
  "add-category-rule",
  async (rule: NewCategoryRule, { container }) => {
    const { category, valid_from: day } = rule
    const today = dayOf(new Date())
    if (day < today) throw failListing("category_rule_in_force")
    const categories = await findCategories(container)
    const leaves = leavesOf([...categories.values()])
    if (!leaves.some(({ handle }) => handle === category))
      throw failListing("category_rule_category_unknown", { category })
    const service = container.resolve(LISTING_MODULE)
    const rules = await service.listCategoryRules({ category }, { take: 1000 })
    const same = rules.filter((one) => dayOf(one.valid_from) === day)
    if (same.length > 0 && day <= today)
      throw failListing("category_rule_in_force")
    await service.deleteCategoryRules(same.map(({ id }) => id))
    const made = await service.createCategoryRules({
      ...rule,
      valid_from: startOfDay(day),
    })
    return new StepResponse(toRuleView(made), { made: made.id, same })
  },
  async (done, { container }) => {
    if (!done) return
    const service = container.resolve(LISTING_MODULE)
    await service.deleteCategoryRules(done.made)
    await service.createCategoryRules(done.same)
  }
)
