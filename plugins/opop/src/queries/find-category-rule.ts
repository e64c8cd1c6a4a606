import type { MedusaContainer } from "@medusajs/framework/types"
import {
  type CategoryDemands,
  DEFAULT_DEMANDS,
  leavesOf,
} from "../lib/category-rules"
import { LISTING_MODULE } from "../modules/listing"
import { findCategories } from "./find-categories"

/**
 * What a category asks of its goods now; the default where it has no rule of
 * its own; null when nothing is sold in it.
 */
export async function findCategoryRule(
  container: MedusaContainer,
  category: string | null
): Promise<CategoryDemands | null> {
  if (!category) return null
  const rules = await container.resolve(LISTING_MODULE).rulesAt(new Date())
  const rule = rules.find((one) => one.category === category)
  if (rule) return rule
  const categories = await findCategories(container)
  const leaves = leavesOf([...categories.values()])
  return leaves.some(({ handle }) => handle === category)
    ? DEFAULT_DEMANDS
    : null
}
