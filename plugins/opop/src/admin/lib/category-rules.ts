import type {
  AskedAttribute,
  CategoryDemands,
  CategoryRuleView,
} from "../../lib/category-rules"
import { addDays } from "../../lib/day"
import { LIMITS } from "../../lib/listing-limits"
import type { CategoryRules } from "./office-types"
import type { RuleStanding } from "./rules"

export type RatedCategoryRule = CategoryRuleView & { standing: RuleStanding }

/** A category with all that was, is and will be asked of its goods. */
export type CategoryWithRules = CategoryRules["categories"][number] & {
  /** What holds today: a rule of its own, or the default. */
  demands: CategoryDemands
  isDefault: boolean
  /** Newest first. */
  rules: RatedCategoryRule[]
}

/** The categories in the order of their tree, each with its rules. */
export function rateCategoryRules(
  { rules, categories, fallback }: CategoryRules,
  today: string
): CategoryWithRules[] {
  return categories.map((category) => {
    const own = rules
      .filter((rule) => rule.category === category.handle)
      .toSorted((one, other) => other.valid_from.localeCompare(one.valid_from))
    const inForce = own.find(({ valid_from }) => valid_from <= today)
    const standingOf = (rule: CategoryRuleView): RuleStanding => {
      if (rule.valid_from > today) return "coming"
      return rule === inForce ? "in_force" : "replaced"
    }
    return {
      ...category,
      demands: inForce ?? fallback,
      isDefault: !inForce,
      rules: own.map((rule) => ({ ...rule, standing: standingOf(rule) })),
    }
  })
}

/** A rule as the form holds it: numbers as they are typed. */
export type CategoryRuleDraft = Pick<CategoryDemands, "default_range"> & {
  attributes: AskedAttribute[]
  default_grams: string
  keeps_days: string
  max_lead_days: string
  valid_from: string
}

/** What the form starts from: what is asked now, from tomorrow on. */
export const draftCategoryRule = (
  demands: CategoryDemands,
  today: string
): CategoryRuleDraft => ({
  attributes: demands.attributes,
  default_range: demands.default_range,
  default_grams: String(demands.default_grams),
  keeps_days: demands.keeps_days === null ? "" : String(demands.keeps_days),
  max_lead_days: String(demands.max_lead_days),
  valid_from: addDays(today, 1),
})

/** A whole number within limits; null for anything else. */
function wholeIn(text: string, least: number, most: number): number | null {
  if (!/^\d{1,6}$/.test(text.trim())) return null
  const value = Number(text)
  return value >= least && value <= most ? value : null
}

/** The body that adds the rule, or null while something is missing. */
export function toCategoryRuleBody(
  category: string,
  draft: CategoryRuleDraft,
  today: string
): object | null {
  const default_grams = wholeIn(draft.default_grams, 1, LIMITS.weight)
  const max_lead_days = wholeIn(draft.max_lead_days, 0, 365)
  const spoils = draft.keeps_days.trim() !== ""
  const keeps_days = spoils ? wholeIn(draft.keeps_days, 1, 3650) : null
  const isWhole =
    default_grams !== null &&
    max_lead_days !== null &&
    (!spoils || keeps_days !== null)
  if (!isWhole || draft.valid_from < today) return null
  return {
    ...{ category, attributes: draft.attributes },
    ...{ default_range: draft.default_range, valid_from: draft.valid_from },
    ...{ default_grams, keeps_days, max_lead_days },
  }
}

/** How an attribute is asked for: not at all, or as something that must be told. */
export type Asking = "none" | "asked" | "required"
export const ASKINGS: readonly Asking[] = ["none", "asked", "required"]

export function askingOf(
  attributes: readonly AskedAttribute[],
  key: AskedAttribute["key"]
): Asking {
  const asked = attributes.find((one) => one.key === key)
  if (!asked) return "none"
  return asked.is_required ? "required" : "asked"
}

/** The attributes with one of them asked for in another way. */
export function withAsking(
  attributes: readonly AskedAttribute[],
  key: AskedAttribute["key"],
  asking: Asking
): AskedAttribute[] {
  const others = attributes.filter((one) => one.key !== key)
  if (asking === "none") return others
  const asked = { key, is_required: asking === "required" }
  const place = attributes.findIndex((one) => one.key === key)
  return place < 0 ? [...others, asked] : others.toSpliced(place, 0, asked)
}
