import type { Range } from "./cart-range"
import { dayOf } from "./day"
import type { AttributeKey } from "./listing-attributes"

/** Whether an attribute must be told, or is only asked for. */
export type AskedAttribute = { key: AttributeKey; is_required: boolean }

/** What a category asks of its goods and proposes for them. */
export type CategoryDemands = {
  attributes: AskedAttribute[]
  /** Gross grams of a piece, as a proposal. */
  default_grams: number
  /** How far the goods usually travel; `K`: within their own regency. */
  default_range: Range
  /** Days they usually keep; null where they do not spoil. */
  keeps_days: number | null
  /** Longest time to make them after the order; 0: they must be in stock. */
  max_lead_days: number
}

/**
 * What holds for a category that has no rule of its own: everything may be
 * told, nothing must be, and the office looks at each product anyway.
 */
export const DEFAULT_DEMANDS: CategoryDemands = {
  attributes: [
    { key: "net", is_required: false },
    { key: "ingredients", is_required: false },
    { key: "maker_unit", is_required: false },
    { key: "story", is_required: false },
  ],
  default_grams: 500,
  default_range: "N",
  keeps_days: null,
  max_lead_days: 7,
}

/** A rule with the day it begins, as people name it. */
export type CategoryRuleView = CategoryDemands & {
  id: string
  category: string
  /** First day in Jakarta, as `2026-11-24`. */
  valid_from: string
}

type Row = CategoryDemands & { id: string; category: string; valid_from: Date }

/** A row as people and forms read it. */
export const toRuleView = (row: Row): CategoryRuleView => ({
  ...{ id: row.id, category: row.category, attributes: row.attributes },
  ...{ default_grams: row.default_grams, default_range: row.default_range },
  ...{ keeps_days: row.keeps_days, max_lead_days: row.max_lead_days },
  valid_from: dayOf(row.valid_from),
})

/** A rule as the log keeps it: attributes by their names alone. */
export function loggedRule(rule: CategoryRuleView): Omit<
  CategoryRuleView,
  "id" | "attributes"
> & {
  required: AttributeKey[]
  asked: AttributeKey[]
} {
  const { id: _, attributes, ...rest } = rule
  const named = (isRequired: boolean) =>
    attributes
      .filter(({ is_required }) => is_required === isRequired)
      .map(({ key }) => key)
  return { ...rest, required: named(true), asked: named(false) }
}

type Branch = { id: string; parent_id: string | null }

/** The categories that products can be in: those without any below them. */
export function leavesOf<Category extends Branch>(
  categories: readonly Category[]
): Category[] {
  const parents = new Set(categories.map(({ parent_id }) => parent_id))
  return categories.filter(({ id }) => !parents.has(id))
}
