import { describe, expect, it } from "vitest"
import { draftRate, toRateBody, type RateDraft } from "./rate-draft"

const now = { first_kg: 13_000, next_kg: 10_000, days_min: 2, days_max: 3 }
const regular = {
  service: "regular",
  zone: "java",
  today: "2026-11-26",
} as const
const cargo = { ...regular, service: "cargo" } as const
const draft = (rest: Partial<RateDraft> = {}): RateDraft => ({
  ...draftRate(now),
  day: "2026-12-01",
  ...rest,
})

describe("toRateBody", () => {
  it("reads what is typed", () => {
    expect(toRateBody(draft({ first: "14.500" }), regular)).toEqual({
      valid_from: "2026-12-01",
      rates: [
        {
          ...{ service: "regular", zone: "java" },
          ...{ ...now, first_kg: 14_500 },
        },
      ],
    })
  })

  it("asks the same for each kilogram of cargo", () => {
    const body = toRateBody(draft({ first: "6000", next: "" }), cargo)
    expect(body?.rates[0]).toMatchObject({ first_kg: 6_000, next_kg: 6_000 })
  })

  it.each([
    { day: "2026-11-26" },
    { day: "" },
    { first: "" },
    { next: "10,5" },
    { daysMin: "4" },
    { daysMax: "-1" },
  ])("waits while %j", (rest) => {
    expect(toRateBody(draft(rest), regular)).toBeNull()
  })

  it("begins empty where nothing holds", () => {
    expect(draftRate(null).first).toBe("")
  })
})
