import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  type JudgedPaper,
  type PaperRule,
  rulesInForce,
  standingOf,
} from "./paper-rules"

const DAY = "2026-11-25"

const rule = (more: Partial<PaperRule> = {}): PaperRule => ({
  id: "r1",
  scope: "category",
  category: "kopi",
  kind: "halal",
  alternatives: [],
  is_required: true,
  exemptions: [],
  is_exempt: false,
  in_process_until: null,
  on_lapse: "officer_task",
  valid_from: "2024-10-17",
  ...more,
})

const paper = (more: Partial<JudgedPaper> = {}): JudgedPaper => ({
  id: "p1",
  kind: "halal",
  state: "accepted",
  statement: "certificate",
  exemption: null,
  valid_until: null,
  ...more,
})

const stateOf = (asked: PaperRule, ...papers: JudgedPaper[]) =>
  standingOf(asked, papers, DAY).state

describe("rulesInForce", () => {
  it("takes the latest that has begun, of each subject and kind", () => {
    const rules = [
      rule({ id: "old", valid_from: "2024-01-01" }),
      rule({ id: "now", valid_from: "2026-11-25" }),
      rule({ id: "later", valid_from: "2026-11-26" }),
      rule({ id: "tea", category: "teh" }),
      rule({ id: "permit", kind: "pirt" }),
    ]
    expect(rulesInForce(rules, DAY).map(({ id }) => id)).toEqual([
      ...["now", "tea", "permit"],
    ])
    expect(rulesInForce(rules, "2023-01-01")).toEqual([])
  })

  it("does not depend on the order of the rows", () => {
    const row = fc.record({
      category: fc.constantFrom("kopi", "teh"),
      valid_from: fc.constantFrom("2024-01-01", "2025-01-01", "2027-01-01"),
    })
    fc.assert(
      fc.property(
        fc.uniqueArray(row, { selector: (r) => JSON.stringify(r) }),
        (rows) => {
          const rules = rows.map((more) => rule(more))
          const sorted = (found: PaperRule[]) =>
            found
              .map(({ category, valid_from }) => `${category} ${valid_from}`)
              .sort()
          expect(sorted(rulesInForce(rules, DAY))).toEqual(
            sorted(rulesInForce(rules.toReversed(), DAY))
          )
        }
      )
    )
  })
})

describe("standingOf", () => {
  it("is missing without a paper, and not where goods need none", () => {
    expect(stateOf(rule())).toBe("missing")
    expect(stateOf(rule(), paper({ kind: "pirt" }))).toBe("missing")
    expect(stateOf(rule({ is_exempt: true }))).toBe("accepted")
  })

  it("is what the best of the papers is", () => {
    const all = (["refused", "pending", "accepted"] as const).map((state) =>
      paper({ id: state, state })
    )
    expect(standingOf(rule(), all, DAY)).toEqual({
      ...{ state: "accepted", paper_id: "accepted" },
    })
    expect(stateOf(rule(), ...all.slice(0, 2))).toBe("pending")
    expect(stateOf(rule(), ...all.slice(0, 1))).toBe("refused")
  })

  it("takes what serves as well", () => {
    const either = rule({ kind: "pirt", alternatives: ["hygiene"] })
    expect(stateOf(either, paper({ kind: "hygiene" }))).toBe("accepted")
    expect(
      stateOf(
        either,
        paper({ kind: "pirt", state: "refused" }),
        paper({ kind: "hygiene", state: "pending" })
      )
    ).toBe("pending")
  })

  it.each([
    ["2026-11-24", "expired"],
    ["2026-11-25", "accepted"],
    ["2026-11-26", "accepted"],
  ])("counts a paper until its last day: %s", (valid_until, state) => {
    expect(stateOf(rule(), paper({ valid_until }))).toBe(state)
  })

  it.each([
    [null, "expired"],
    ["2026-11-24", "expired"],
    ["2026-11-25", "accepted"],
  ])("counts what is asked for until the rule's day: %s", (until, state) => {
    const asked = paper({ statement: "in_process", valid_until: "2030-01-01" })
    expect(stateOf(rule({ in_process_until: until }), asked)).toBe(state)
  })

  it("counts an exemption only for a reason of the rule", () => {
    const exempt = paper({ statement: "exempt", exemption: "coffee" })
    expect(stateOf(rule({ exemptions: ["coffee"] }), exempt)).toBe("accepted")
    expect(stateOf(rule({ exemptions: ["tea"] }), exempt)).toBe("expired")
  })
})
