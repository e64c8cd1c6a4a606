import type { MedusaContainer } from "@medusajs/framework/types"
import { DEFAULT_DEMANDS, leavesOf } from "../lib/category-rules"
import { attributeLength } from "../lib/listing-attributes"
import { LISTING_MODULE } from "../modules/listing"
import { findCategories, type NamedCategory } from "./find-categories"
import { requiredPapersByCategory } from "./required-papers"

const named = ({ handle, name, name_en }: NamedCategory) => ({
  ...{ handle, name, name_en },
})

/** The leaves of the category tree with what they ask, in the tree's order. */
export async function listCategoryRules(container: MedusaContainer) {
  const [rules, categories, papers] = await Promise.all([
    container.resolve(LISTING_MODULE).rulesAt(new Date()),
    findCategories(container),
    requiredPapersByCategory(container),
  ])
  const byCategory = new Map(rules.map((rule) => [rule.category, rule]))
  const all = [...categories.values()]
  const byId = new Map(all.map((one) => [one.id, one]))
  const leaves = new Set(leavesOf(all))
  return all.flatMap((category) => {
    const own = byCategory.get(category.handle)
    // A new category is sold in at once, before anybody wrote a rule for it.
    const rule = own ?? (leaves.has(category) ? DEFAULT_DEMANDS : undefined)
    const parent = byId.get(category.parent_id ?? "")
    if (!rule) return []
    return [
      {
        ...named(category),
        parent: parent ? named(parent) : null,
        default_grams: rule.default_grams,
        default_range: rule.default_range,
        keeps_days: rule.keeps_days,
        max_lead_days: rule.max_lead_days,
        attributes: rule.attributes.map(({ key, is_required }) => ({
          ...{ key, is_required },
          max_length: attributeLength(key),
        })),
        papers: papers.get(category.handle) ?? [],
      },
    ]
  })
}
