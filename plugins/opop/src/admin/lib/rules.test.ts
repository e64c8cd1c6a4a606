import { describe, expect, it } from "vitest"
import type { PaperRule } from "../../lib/paper-rules"
import { draftOf, rateRules, toRuleBody } from "./rules"

const TODAY = "2026-11-24"

const rule = (changes: Partial<PaperRule>): PaperRule => ({
  id: "rule_1",
  scope: "category",
  category: "kopi",
  kind: "halal",
  alternatives: [],
  is_required: true,
  exemptions: ["plain_plant"],
  is_exempt: false,
  in_process_until: null,
  on_lapse: "hide_listing",
  valid_from: "2024-10-18",
  ...changes,
})

describe("rateRules", () => {
  it("tells what holds, what comes and what gave way, newest first", () => {
    const rated = rateRules(
      [
        rule({ id: "old", valid_from: "2020-01-01" }),
        rule({ id: "now" }),
        rule({ id: "next", valid_from: "2026-11-25" }),
        rule({ id: "other", category: "teh", valid_from: TODAY }),
      ],
      TODAY
    )
    expect(rated.map(({ id, standing }) => [id, standing])).toEqual([
      ["next", "coming"],
      ["now", "in_force"],
      ["old", "replaced"],
      ["other", "in_force"],
    ])
  })
})

describe("draftOf", () => {
  it("lets the next version of a rule begin tomorrow", () => {
    expect(draftOf(rule({}), TODAY)).toMatchObject({
      ...{ category: "kopi", kind: "halal", in_process_until: "" },
      valid_from: "2026-11-25",
    })
  })

  it("keeps the day of a rule that has not begun", () => {
    const coming = rule({ valid_from: "2027-01-01" })
    expect(draftOf(coming, TODAY).valid_from).toBe("2027-01-01")
  })
})

describe("toRuleBody", () => {
  const draft = draftOf(rule({}), TODAY)

  it.each([
    ["the paper", { kind: "" as const }],
    ["the category", { category: "" }],
    ["a day that is not past", { valid_from: "2026-11-23" }],
  ])("waits for %s", (_what, changes) => {
    expect(toRuleBody({ ...draft, ...changes }, TODAY)).toBeNull()
  })

  it("says nothing of goods in a rule for applications", () => {
    const body = toRuleBody(
      { ...draft, scope: "application", is_exempt: true },
      TODAY
    )
    expect(body).toMatchObject({
      ...{ category: "", exemptions: [], is_exempt: false },
      in_process_until: null,
    })
  })

  it("does not let a paper stand in for itself", () => {
    const body = toRuleBody(
      { ...draft, alternatives: ["halal", "bpom"] },
      TODAY
    )
    expect(body).toMatchObject({ alternatives: ["bpom"] })
  })
})
