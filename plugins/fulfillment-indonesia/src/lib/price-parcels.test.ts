import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { DEFAULT_INSURANCE } from "./default-insurance"
import { DEFAULT_RATES } from "./default-rates"
import { priceParcels } from "./price-parcels"
import { readChoices, type Parcel } from "./quote-parcel"
import { rateAmount, rateInForce, type Rate } from "./rate"
import {
  COURIER_SERVICES,
  SERVICES,
  type OptionId,
  type ServiceId,
} from "./services"
import { ZONES } from "./zone"

const AT = new Date("2026-11-24T00:00:00Z")
const price = (
  parcels: Parcel[],
  more: {
    destination?: string
    rates?: Rate[]
    option?: OptionId
    choices?: Record<string, ServiceId>
    cod_fee?: number
  } = {}
) =>
  priceParcels({
    destination: "32.73.01",
    rates: DEFAULT_RATES,
    insurance_rates: DEFAULT_INSURANCE,
    option: "regular",
    choices: {},
    cod_fee: 0,
    parcels,
    at: AT,
    ...more,
  })

const parcel = (
  pesantren_id: string,
  weight_grams: number,
  more: Partial<Parcel> = {}
): Parcel => ({
  pesantren_id,
  origin_district: "32.02.27",
  items: [{ weight_grams, quantity: 1 }],
  goods: 100_000,
  refused: {},
  own_delivery: null,
  keeps_days: null,
  courier_quotes: [],
  ...more,
})

const own = { amount: 5_000, days_min: 1, days_max: 2 }

describe("priceParcels", () => {
  it("prices each pesantren's parcel by its own way and weight", () => {
    const near = parcel("a", 500)
    const far = parcel("b", 2500, { origin_district: "35.78.01" })
    expect(price([near, far]).prices).toMatchObject([
      {
        ...{ pesantren_id: "a", service: "regular", source: "table" },
        ...{ zone: "same_province_java", charged_kg: 1, amount: 13_000 },
      },
      { pesantren_id: "b", zone: "java", charged_kg: 3, amount: 51_000 },
    ])
  })

  it("sends each parcel as its buyer chose, and the rest by the option", () => {
    const all = [
      parcel("a", 500, { own_delivery: own }),
      parcel("b", 11_950),
      parcel("c", 700),
      parcel("d", 500),
    ]
    const choices = { a: "own_delivery", b: "cargo", c: "pickup" } as const
    expect(price(all, { choices }).prices).toMatchObject([
      { service: "own_delivery", amount: 5_000, source: "shop" },
      { service: "cargo", charged_kg: 13, amount: 13 * 4_500 },
      { service: "pickup", amount: 0, days_max: 0 },
      { service: "regular", amount: 13_000 },
    ])
  })

  it("takes the first service that can carry it, when they are mixed", () => {
    const fish = parcel("a", 500, {
      refused: { regular: "local_only", cargo: "local_only" },
      own_delivery: own,
    })
    const herd = parcel("b", 500, {
      refused: { regular: "local_only", cargo: "local_only" },
    })
    const { prices } = price([fish, herd, parcel("c", 500)], {
      option: "mixed",
    })
    expect(prices.map(({ service }) => service)).toEqual([
      ...["own_delivery", "pickup", "regular"],
    ])
  })

  it.each([
    [
      "what is ruled out",
      "regular",
      { refused: { regular: "local_only" } },
      "local_only",
    ],
    [
      "a way without a rate",
      "regular",
      { origin_district: "91.71.01" },
      "no_rate",
    ],
    ["goods that spoil on the way", "regular", { keeps_days: 2 }, "too_slow"],
    ["own delivery where it does not go", "own_delivery", {}, "outside_area"],
  ] as const)("refuses %s", (_, option, more, code) => {
    const rates = DEFAULT_RATES.filter(({ zone }) => zone !== "east")
    const { prices, refusals } = price(
      [parcel("a", 500, more), parcel("b", 500, { own_delivery: own })],
      { option, rates }
    )
    expect(refusals).toEqual([{ pesantren_id: "a", service: option, code }])
    expect(prices).toHaveLength(1)
  })

  it("believes a courier before the table, and says so", () => {
    const quote = {
      service: "regular",
      amount: 9_500,
      days_min: 1,
      days_max: 2,
      source: "biteship:jne:reg",
    } as const
    expect(
      price([parcel("a", 500, { courier_quotes: [quote] })]).prices
    ).toMatchObject([{ amount: 9_500, days_max: 2, source: quote.source }])
  })

  it("insures what is dear and goes by courier, whoever told the price", () => {
    const quote = {
      service: "cargo",
      ...{ amount: 40_000, days_min: 1, days_max: 2 },
      source: "biteship:jne:jtr",
    } as const
    const goods = 1_500_000
    const all = [
      parcel("a", 500, { goods }),
      parcel("b", 500, { goods, courier_quotes: [quote] }),
      parcel("c", 500, { goods, own_delivery: own }),
      parcel("d", 500, { goods }),
      parcel("e", 500, { goods: 1_000_000 }),
    ]
    const choices = { b: "cargo", c: "own_delivery", d: "pickup" } as const
    expect(price(all, { choices }).prices).toMatchObject([
      { insurance: 8_000, amount: 13_000 + 8_000 },
      { insurance: 12_500, amount: 40_000 + 12_500 },
      { insurance: 0, amount: 5_000 },
      { insurance: 0, amount: 0 },
      { insurance: 0, amount: 13_000 },
    ])
  })

  it("charges what paying at the door costs once, with the one parcel", () => {
    const one = parcel("a", 500, { goods: 1_500_000 })
    expect(price([one], { cod_fee: 5_000 }).prices).toMatchObject([
      { cod_fee: 5_000, insurance: 8_000, amount: 13_000 + 8_000 + 5_000 },
    ])
    expect(
      price([one, parcel("b", 500)], { cod_fee: 5_000 }).prices
    ).toMatchObject([
      { cod_fee: 0, amount: 21_000 },
      { cod_fee: 0, amount: 13_000 },
    ])
  })

  it("gives whole rupiah that do not depend on the order of parcels", () => {
    const parcels = fc.uniqueArray(
      fc.record({
        pesantren_id: fc.uuid(),
        origin_district: fc.constantFrom("32.02.27", "32.73.01", "51.71.01"),
        keeps_days: fc.constantFrom(null, 1, 3),
        own_delivery: fc.constantFrom(null, own),
        refused: fc.constantFrom({}, { regular: "local_only" }),
        goods: fc.integer({ min: 0, max: 20_000_000 }),
        items: fc.array(
          fc.record({
            weight_grams: fc.integer({ min: 1, max: 20_000 }),
            quantity: fc.integer({ min: 1, max: 50 }),
          }),
          { minLength: 1, maxLength: 5 }
        ),
        choice: fc.constantFrom(null, ...SERVICES.map(({ id }) => id)),
      }),
      { maxLength: 8, selector: ({ pesantren_id }) => pesantren_id }
    )
    const sum = ({ prices }: ReturnType<typeof price>) =>
      prices.reduce((total, { amount }) => total + amount, 0)
    fc.assert(
      fc.property(
        parcels,
        fc.constantFrom("regular", "cargo", "mixed" as const),
        fc.integer({ min: 0, max: 50_000 }),
        (rows, option, cod_fee) => {
          const all = rows.map(({ choice: _, ...row }) =>
            parcel(row.pesantren_id, 0, row)
          )
          const choices = readChoices(
            Object.fromEntries(
              rows.map(({ pesantren_id, choice }) => [pesantren_id, choice])
            )
          )
          const priced = price(all, { option, choices, cod_fee })
          const { prices, refusals } = priced
          const back = price([...all].reverse(), { option, choices, cod_fee })
          expect(sum(priced)).toBe(sum(back))
          expect(prices.length + refusals.length).toBe(all.length)
          for (const row of prices) {
            expect(Number.isSafeInteger(row.amount)).toBe(true)
            expect(row.insurance).toBeGreaterThanOrEqual(0)
            expect(row.cod_fee).toBe(all.length === 1 ? cod_fee : 0)
            expect(row.amount).toBeGreaterThanOrEqual(
              row.insurance + row.cod_fee
            )
          }
        }
      ),
      { numRuns: 10_000 }
    )
  })
})

describe("readChoices", () => {
  it.each([
    [undefined, {}],
    ["regular", {}],
    [{ a: "cargo", b: "teleport", c: 3 }, { a: "cargo" }],
  ])("of %j are %j", (value, choices) => {
    expect(readChoices(value)).toEqual(choices)
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
  it.each(COURIER_SERVICES)("has one row for every zone of %s", (service) => {
    const own = DEFAULT_RATES.filter((rate) => rate.service === service)
    expect(own.map(({ zone }) => zone)).toEqual([...ZONES])
  })

  it("asks more for two kilograms than for one", () => {
    for (const rate of DEFAULT_RATES) {
      expect(rateAmount(rate, 2)).toBeGreaterThan(rateAmount(rate, 1))
    }
  })

  it("asks the same for every kilogram of cargo", () => {
    for (const rate of DEFAULT_RATES.filter((row) => row.service === "cargo"))
      expect(rateAmount(rate, 12)).toBe(12 * rate.first_kg)
  })
})
