import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { METHOD_FAULTS } from "../faults/payment-method"
import { codRefusals, isWithin, type CodFacts, type CodRule } from "./cod-rules"

const NOW = new Date("2026-11-26T05:00:00Z")
const daysAgo = (days: number) =>
  new Date(NOW.getTime() - days * 86_400_000).toISOString()

const rule: CodRule = {
  limit_amount: 3_000_000,
  fee: 0,
  areas: ["32.02", "32.72"],
  max_refusals: 2,
  window_days: 60,
  needs_verified_phone: true,
  valid_from: "2026-01-01T00:00:00Z",
}
const facts: CodFacts = {
  total: 150_000,
  district: "32.02.27",
  pesantren_ids: ["p1"],
  willing_ids: ["p1"],
  is_phone_verified: true,
  refused_at: [],
}
const codes = (more: Partial<CodFacts>, ruled: Partial<CodRule> = {}) =>
  codRefusals({ ...facts, ...more }, { ...rule, ...ruled }, NOW).map(
    ({ code }) => code
  )

describe("isWithin", () => {
  it.each([
    ["32.02.27", ["32.02"], true],
    ["32.02.27", ["32"], true],
    ["32.02.27", ["32.02.27"], true],
    ["32.02.27", ["32.0"], false],
    ["32.02.27", ["32.03", "31"], false],
    ["32.02.27", [], false],
  ])("%s in %j: %s", (code, areas, isIn) => {
    expect(isWithin(code, areas)).toBe(isIn)
  })
})

describe("codRefusals", () => {
  it("has nothing against one parcel within all limits", () => {
    expect(codes({})).toEqual([])
    expect(codes({ total: 3_000_000 })).toEqual([])
  })

  it("offers it to nobody before there is a rule", () => {
    expect(codRefusals(facts, undefined, NOW)).toEqual([
      { code: "cod_not_offered", data: {} },
    ])
  })

  it.each<[string, Partial<CodFacts>, string]>([
    ["an unknown address", { district: null }, "cod_area_missing"],
    ["another area", { district: "32.06.24" }, "cod_area_refused"],
    ["a rupiah too much", { total: 3_000_001 }, "cod_total_too_high"],
    [
      "a pesantren that does not take it",
      { willing_ids: [] },
      "cod_seller_not_in",
    ],
    ["an unproved phone", { is_phone_verified: false }, "cod_phone_unverified"],
    [
      "two refused parcels within the days",
      { refused_at: [daysAgo(1), daysAgo(59)] },
      "cod_refused_before",
    ],
  ])("refuses %s", (_, more, code) => {
    expect(codes(more)).toEqual([code])
  })

  it("refuses two parcels, whoever is willing", () => {
    const two = { pesantren_ids: ["p1", "p2"] }
    expect(codes({ ...two, willing_ids: ["p1", "p2"] })).toEqual([
      "cod_one_parcel_only",
    ])
    expect(codes(two)).toEqual(["cod_one_parcel_only"])
  })

  it("forgets refusals after the days, and forgives one", () => {
    expect(codes({ refused_at: [daysAgo(60), daysAgo(61)] })).toEqual([])
    expect(codes({ refused_at: [daysAgo(1), daysAgo(61)] })).toEqual([])
  })

  it("asks for a proved phone only where the rule does", () => {
    expect(
      codes({ is_phone_verified: false }, { needs_verified_phone: false })
    ).toEqual([])
  })

  it("never offers more to a dearer cart or a buyer with more refusals", () => {
    const purchase = fc.record({
      total: fc.integer({ min: 1, max: 6_000_000 }),
      district: fc.constantFrom(null, "32.02.27", "32.72.01", "31.71.06"),
      pesantren_ids: fc.subarray(["p1", "p2", "p3"]),
      willing_ids: fc.subarray(["p1", "p2", "p3"]),
      is_phone_verified: fc.boolean(),
      refused_at: fc.array(fc.integer({ min: 0, max: 90 }).map(daysAgo), {
        maxLength: 4,
      }),
    })
    fc.assert(
      fc.property(purchase, fc.nat(1_000_000), (given, more) => {
        const before = codRefusals(given, rule, NOW)
        const worse = {
          ...given,
          total: given.total + more,
          refused_at: [...given.refused_at, daysAgo(1)],
        }
        const after = codRefusals(worse, rule, NOW)
        expect(after.map(({ code }) => code)).toEqual(
          expect.arrayContaining(before.map(({ code }) => code))
        )
      }),
      { numRuns: 10_000 }
    )
  })

  it("has a sentence in both languages for every refusal", () => {
    for (const { id, en } of Object.values(METHOD_FAULTS)) {
      expect(id).toMatch(/^[A-Z].+\.$/)
      expect(en).toMatch(/^[A-Z].+\.$/)
      expect(id).not.toBe(en)
    }
  })
})
