import { describe, expect, it } from "vitest"
import { isOutdated, type TermsKey, unagreed } from "./terms"

const terms: TermsKey = { document: "terms", version: "2026-12-01" }
const privacy: TermsKey = { document: "privacy", version: "2026-11-01" }
const old: TermsKey = { document: "terms", version: "2026-11-01" }

describe("unagreed", () => {
  it.each([
    ["everything when nothing was agreed to", [], [terms, privacy]],
    ["what has a later version", [old, privacy], [terms]],
    ["nothing when the latest were", [privacy, terms, old], []],
  ] as const)("names %s", (_what, given, open) => {
    expect(unagreed([terms, privacy], given)).toEqual(open)
  })
})

describe("isOutdated", () => {
  it("asks only those again who were asked before", () => {
    expect(isOutdated([terms, privacy], [old, privacy])).toBe(true)
    expect(isOutdated([terms, privacy], [terms, privacy])).toBe(false)
    expect(isOutdated([terms, privacy], [])).toBe(false)
  })
})
