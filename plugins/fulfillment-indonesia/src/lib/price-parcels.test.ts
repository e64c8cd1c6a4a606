import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { DEFAULT_RATES } from "./default-rates"
import { priceParcels, type Parcel } from "./price-parcels"
import { rateAmount, rateInForce, type Rate } from "./rate"
import { ZONES } from "./zone"

const AT = new Date("2026-11-24T00:00:00Z")
const price = (
  parcels: Parcel[],
  destination = "32.73.01",
  rates = DEFAULT_RATES
) => priceParcels({ service: "regular", destination, parcels, rates, at: AT })

const parcel = (
  pesantren_id: string,
  weight_grams: number,
  origin_district = "32.02.27"
): Parcel => ({
  pesantren_id,
  origin_district,
  items: [{ weight_grams, quantity: 1 }],
})

describe("priceParcels", () => {
  it("prices each pesantren's parcel by its own way and weight", () => {
    const near = parcel("a", 500)
    const far = parcel("b", 2500, "35.78.01")
    expect(price([near, far])).toMatchObject([
      {
        pesantren_id: "a",
        zone: "same_province_java",
        charged_kg: 1,
        amount: 13_000,
      },
      { pesantren_id: "b", zone: "java", charged_kg: 3, amount: 51_000 },
    ])
  })

  it("has no price where a zone has no rate", () => {
    const rates = DEFAULT_RATES.filter(({ zone }) => zone !== "east")
    expect(price([parcel("a", 500)], "91.71.01", rates)).toBeUndefined()
  })

  it("gives whole rupiah that do not depend on the order of parcels", () => {
    const parcels = fc.array(
      fc.record({
        pesantren_id: fc.uuid(),
        origin_district: fc.constantFrom("32.02.27", "32.73.01", "51.71.01"),
        items: fc.array(
          fc.record({
            weight_grams: fc.integer({ min: 1, max: 20_000 }),
            quantity: fc.integer({ min: 1, max: 50 }),
          }),
          { minLength: 1, maxLength: 5 }
        ),
      }),
      { maxLength: 10 }
    )
    const sum = (prices: ReturnType<typeof price>) =>
      prices?.reduce((total, { amount }) => total + amount, 0)
    fc.assert(
      fc.property(parcels, (all) => {
        const prices = price(all)
        expect(sum(prices)).toBe(sum(price([...all].reverse())))
        for (const { amount } of prices ?? []) {
          expect(Number.isSafeInteger(amount)).toBe(true)
          expect(amount).toBeGreaterThan(0)
        }
      })
    )
  })
})

describe("rateInForce", () => {
  const rate = (first_kg: number, valid_from: string): Rate => ({
    ...{ service: "regular", zone: "java", first_kg, next_kg: 1 },
    ...{ days_min: 1, days_max: 2, valid_from },
  })
  const rates = [
    rate(1, "2026-01-01T00:00:00Z"),
    rate(3, "2027-01-01T00:00:00Z"),
    rate(2, "2026-06-01T00:00:00Z"),
  ]
  const at = (iso: string) =>
    rateInForce(rates, { service: "regular", zone: "java", at: new Date(iso) })

  it.each([
    ["2026-05-31T23:59:59Z", 1],
    ["2026-06-01T00:00:00Z", 2],
    ["2027-02-01T00:00:00Z", 3],
  ])("at %s the first kilogram costs %d", (iso, amount) => {
    expect(at(iso)?.first_kg).toBe(amount)
  })

  it("is none before the first has begun", () => {
    expect(at("2025-12-31T00:00:00Z")).toBeUndefined()
  })
})

describe("DEFAULT_RATES", () => {
  it("has one row for every zone", () => {
    expect(DEFAULT_RATES.map(({ zone }) => zone)).toEqual([...ZONES])
  })

  it("asks more for two kilograms than for one", () => {
    for (const rate of DEFAULT_RATES) {
      expect(rateAmount(rate, 2)).toBeGreaterThan(rateAmount(rate, 1))
    }
  })
})
