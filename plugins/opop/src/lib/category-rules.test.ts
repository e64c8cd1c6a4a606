import { describe, expect, it } from "vitest"
import {
  DEFAULT_DEMANDS,
  leavesOf,
  loggedRule,
  toRuleView,
} from "./category-rules"

describe("leavesOf", () => {
  it("leaves out what has categories below it", () => {
    const tree = [
      { id: "food", parent_id: null },
      { id: "snacks", parent_id: "food" },
      { id: "chips", parent_id: "snacks" },
      { id: "books", parent_id: null },
    ]
    expect(leavesOf(tree).map(({ id }) => id)).toEqual(["chips", "books"])
  })
})

describe("toRuleView", () => {
  it("names the first day as it is in Jakarta", () => {
    const row = {
      ...{ ...DEFAULT_DEMANDS, id: "ctr_1", category: "kopi" },
      valid_from: new Date("2026-11-30T17:00:00Z"),
    }
    expect(toRuleView(row)).toEqual({ ...row, valid_from: "2026-12-01" })
  })
})

describe("loggedRule", () => {
  it("names what must be told and what is asked for", () => {
    const rule = {
      ...{ ...DEFAULT_DEMANDS, id: "ctr_1", category: "kopi" },
      attributes: [
        { key: "net" as const, is_required: true },
        { key: "story" as const, is_required: false },
      ],
      valid_from: "2026-12-01",
    }
    expect(loggedRule(rule)).toMatchObject({
      ...{ category: "kopi", required: ["net"], asked: ["story"] },
    })
  })
})

describe("the default", () => {
  it("holds nobody up", () => {
    expect(
      DEFAULT_DEMANDS.attributes.filter(({ is_required }) => is_required)
    ).toEqual([])
  })
})
