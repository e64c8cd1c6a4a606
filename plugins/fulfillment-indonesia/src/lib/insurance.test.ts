import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { DEFAULT_INSURANCE } from "./default-insurance"
import { insuranceInForce, premiumOf } from "./insurance"

const at = new Date("2026-11-27T03:00:00Z")
const inForce = (service: string) =>
  insuranceInForce(DEFAULT_INSURANCE, { service, at })

describe("premiumOf", () => {
  it.each([
    ["regular", 1_000_000, 0],
    ["regular", 1_000_001, 7_001],
    ["regular", 2_500_000, 10_000],
    ["regular", 1_234_567, 7_470],
    ["cargo", 1_000_000, 0],
    ["cargo", 2_500_000, 17_500],
    ["cargo", 1_234_567, 11_173],
    ["pickup", 9_000_000, 0],
  ])("asks by %s for goods of Rp%i Rp%i", (service, goods, premium) => {
    expect(premiumOf(goods, inForce(service))).toBe(premium)
  })

  it("is whole, never negative, and never less than its share", () => {
    const figures = fc.record({
      goods_above: fc.integer({ min: 0, max: 5_000_000 }),
      rate_bp: fc.integer({ min: 0, max: 10_000 }),
      fixed_fee: fc.integer({ min: 0, max: 100_000 }),
    })
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000_000 }),
        figures,
        (goods, rate) => {
          const premium = premiumOf(goods, rate)
          if (goods <= rate.goods_above) return premium === 0
          const share = premium - rate.fixed_fee
          return (
            Number.isSafeInteger(premium) &&
            share * 10_000 >= goods * rate.rate_bp &&
            (share - 1) * 10_000 < goods * rate.rate_bp
          )
        }
      )
    )
  })
})

describe("insuranceInForce", () => {
  it("is the latest row that has begun", () => {
    const row = (valid_from: string, rate_bp: number) => ({
      ...{ service: "regular", goods_above: 0, fixed_fee: 0 },
      ...{ valid_from, rate_bp },
    })
    const rows = [
      row("2026-01-01T00:00:00Z", 10),
      row("2026-11-27T03:00:00Z", 30),
      row("2026-12-01T00:00:00Z", 90),
    ]
    const wanted = { service: "regular", at }
    expect(insuranceInForce(rows, wanted)?.rate_bp).toBe(30)
    expect(insuranceInForce(rows.slice(2), wanted)).toBeUndefined()
  })
})
