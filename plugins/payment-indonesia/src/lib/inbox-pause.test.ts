import { describe, expect, it } from "vitest"
import { fail } from "../errors"
import { isEarly, isOvertaken, pauseAfter } from "./inbox-pause"

const TRIES = Array.from({ length: 12 }, (_, index) => index + 1)

describe("pauseAfter", () => {
  it("grows from half a minute to an hour", () => {
    expect(TRIES.map((tries) => pauseAfter(tries, false))).toEqual([
      ...[30, 60, 120, 240, 480, 960, 1920],
      ...[3600, 3600, 3600, 3600, 3600],
    ])
  })

  it("is short where it was overtaken, for the first tries only", () => {
    const pauses = TRIES.map((tries) => pauseAfter(tries, true))
    expect(pauses.slice(0, 6)).toEqual([1, 3, 9, 27, 480, 960])
    expect(TRIES.filter(isEarly)).toEqual([1, 2, 3, 4])
  })
})

describe("isOvertaken", () => {
  it.each([
    fail("gateway_not_settled", "capture"),
    { code: "gateway_not_settled", message: "as it comes out of a workflow" },
    new Error('Failed to acquire lock for key "cart_1"'),
    { message: "Timed-out acquiring lock." },
  ])("is %o", (fault) => {
    expect(isOvertaken(fault)).toBe(true)
  })

  it.each([
    fail("gateway_unavailable", "HTTP 503"),
    new Error("deadlock detected"),
    "text",
    null,
  ])("is not %o", (fault) => {
    expect(isOvertaken(fault)).toBe(false)
  })
})
