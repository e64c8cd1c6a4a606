import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { canCancel, COURIER_STATUSES, statusAfter } from "./courier-status"

const status = fc.constantFrom(...COURIER_STATUSES)

describe("statusAfter", () => {
  it.each([
    ["asked", "booked", "booked"],
    ["booked", "asked", "booked"],
    ["booked", "in_transit", "in_transit"],
    ["in_transit", "booked", "in_transit"],
    ["delivered", "out_for_delivery", "delivered"],
    ["delivered", "return_underway", "return_underway"],
    ["returned", "delivered", "returned"],
    ["cancelled", "in_transit", "cancelled"],
    ["on_hold", "in_transit", "in_transit"],
    ["in_transit", "cancelled", "in_transit"],
  ] as const)("of %s and %s is %s", (now, said, after) => {
    expect(statusAfter(now, said)).toBe(after)
  })

  it("does not change by what was said already", () => {
    fc.assert(
      fc.property(status, fc.array(status, { maxLength: 12 }), (from, said) => {
        const end = said.reduce(statusAfter, from)
        expect(statusAfter(end, end)).toBe(end)
      }),
      { numRuns: 10_000 }
    )
  })

  it("never leaves an end, and never un-delivers", () => {
    fc.assert(
      fc.property(status, fc.array(status, { maxLength: 12 }), (from, said) => {
        const end = said.reduce(statusAfter, from)
        if (["returned", "lost", "cancelled"].includes(from))
          expect(end).toBe(from)
        if (from === "delivered")
          expect([
            "delivered",
            "return_underway",
            "returned",
            "lost",
          ]).toContain(end)
      }),
      { numRuns: 10_000 }
    )
  })
})

describe("canCancel", () => {
  it("holds until the parcel is fetched", () => {
    expect(COURIER_STATUSES.filter(canCancel)).toEqual([
      ...["asked", "booked", "pickup_underway", "on_hold"],
    ])
  })
})
