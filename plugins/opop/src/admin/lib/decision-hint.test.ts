import { describe, expect, it } from "vitest"
import { decisionHint } from "./decision-hint"

const mark = { id: "user_1", name: "Ani", at: "2026-11-24T00:00:00.000Z" }

describe("decisionHint", () => {
  it.each([
    ["submitted", null, ["start_review"], "start"],
    ["under_review", null, ["verify"], "verify"],
    ["under_review", mark, ["request_revision"], "second_person"],
    ["under_review", mark, ["approve", "reject"], null],
    ["revision_requested", null, [], "applicant"],
    ["approved", mark, [], null],
  ] as const)("of %s", (state, verified, can, hint) => {
    expect(decisionHint({ state, verified, can: [...can] })).toBe(hint)
  })
})
