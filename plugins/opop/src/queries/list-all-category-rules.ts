import type { MedusaContainer } from "@medusajs/framework/types"
import {
  type CategoryDemands,
  type CategoryRuleView,
  DEFAULT_DEMANDS,
  leavesOf,
  toRuleView,
} from "../lib/category-rules"
import { LISTING_MODULE } from "../modules/listing"
import { findCategories, type NamedCategory } from "./find-categories"

/** Some dozens of categories with a few versions each. */
const ALL = 5000

/** Every rule, past and to come, of every category, as administrators edit them. */
export async function listAllCategoryRules(
  container: MedusaContainer
): Promise<{
  rules: CategoryRuleView[]
  categories: Omit<NamedCategory, "id" | "parent_id">[]
  fallback: CategoryDemands
}> {
  const [rules, categories] = await Promise.all([
    container
      .resolve(LISTING_MODULE)
      .listCategoryRules(
        {},
        { order: { category: "ASC", valid_from: "DESC" }, take: ALL }
      ),
    findCategories(container),
  ])
  return {
    rules: rules.map(toRuleView),
    categories: leavesOf([...categories.values()]).map(
      ({ handle, name, name_en }) => ({ handle, name, name_en })
    ),
    fallback: DEFAULT_DEMANDS,
  }
}
