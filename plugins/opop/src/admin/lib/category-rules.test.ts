import { describe, expect, it } from "vitest"
import { DEFAULT_DEMANDS } from "../../lib/category-rules"
import {
  askingOf,
  draftCategoryRule,
  rateCategoryRules,
  toCategoryRuleBody,
  withAsking,
} from "./category-rules"

const TODAY = "2026-11-24"

const rule = (id: string, valid_from: string) => ({
  ...{ ...DEFAULT_DEMANDS, id, category: "kopi", valid_from },
  max_lead_days: 2,
})

const rules = {
  rules: [rule("old", "2026-01-01"), rule("next", "2026-12-01")],
  categories: [
    { handle: "kopi", name: "Kopi", name_en: "Coffee" },
    { handle: "arang", name: "Arang", name_en: "Charcoal" },
  ],
  fallback: DEFAULT_DEMANDS,
}

describe("rateCategoryRules", () => {
  const [coffee, charcoal] = rateCategoryRules(rules, TODAY)

  it("tells what is asked now and what will be", () => {
    expect(coffee).toMatchObject({
      ...{ isDefault: false, demands: { max_lead_days: 2 } },
      rules: [
        { id: "next", standing: "coming" },
        { id: "old", standing: "in_force" },
      ],
    })
  })

  it("gives the default to a category without a rule", () => {
    expect(charcoal).toMatchObject({
      ...{ isDefault: true, demands: DEFAULT_DEMANDS, rules: [] },
    })
  })
})

describe("toCategoryRuleBody", () => {
  const draft = draftCategoryRule(DEFAULT_DEMANDS, TODAY)

  it("reads what was typed, from tomorrow on", () => {
    expect(toCategoryRuleBody("arang", draft, TODAY)).toEqual({
      ...{ ...DEFAULT_DEMANDS, category: "arang", valid_from: "2026-11-25" },
    })
  })

  it.each([
    ["a weight", { default_grams: "0" }],
    ["whole days", { max_lead_days: "1,5" }],
    ["days that can be", { keeps_days: "9999" }],
    ["a day that is not past", { valid_from: "2026-11-23" }],
  ])("waits for %s", (_what, changes) => {
    expect(toCategoryRuleBody("arang", { ...draft, ...changes }, TODAY)).toBe(
      null
    )
  })
})

describe("withAsking", () => {
  const { attributes } = DEFAULT_DEMANDS

  it.each(["required", "asked", "none"] as const)(
    "asks in another way, in the same place: %s",
    (asking) => {
      const next = withAsking(attributes, "ingredients", asking)
      expect(askingOf(next, "ingredients")).toBe(asking)
      expect(next[0]).toEqual(attributes[0])
    }
  )

  it("asks for something new at the end", () => {
    expect(withAsking(attributes, "storage", "asked").at(-1)).toEqual({
      ...{ key: "storage", is_required: false },
    })
  })
})
