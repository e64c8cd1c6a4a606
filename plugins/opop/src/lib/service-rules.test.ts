import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { faultMessage } from "./cart-faults"
import { RANGES } from "./cart-range"
import { COURIERS_ONLY, type Delivery } from "./delivery"
import { parcelServices } from "./parcel-services"
import type { Parcel, PurchaseLine } from "./parcels"
import { firstToSpoil, keepsDays, rulesOf, SERVICES } from "./service-rules"
import { ruledOutAltogether, unsendable } from "./unsendable"

const maker = {
  ...{ id: "psn", slug: "a", name: "Al Umanaa", district_code: "32.02.27" },
  ...{ is_selling: true, reopens_on: null },
}

const line = (rest: Partial<PurchaseLine> = {}): PurchaseLine => ({
  ...{ id: "1", variant_id: "v", title: "Lele", quantity: 1 },
  ...{ unit_price: 20_000 },
  ...{ weight_grams: 500, length: null, width: null, height: null },
  ...{ range: "N", keeps_days: null, is_for_sale: true, maker },
  ...rest,
})

const parcel = (...lines: Partial<PurchaseLine>[]): Parcel => ({
  maker,
  lines: lines.map((rest, index) => line({ id: String(index + 1), ...rest })),
})

const HERE = "32.02.16"
const BESIDE = "32.72.01"
const FAR = "31.71.06"

const near: Delivery = { ...COURIERS_ONLY, own_price: 5_000 }
const open: Delivery = {
  ...COURIERS_ONLY,
  pickup: { days: ["1"], from: "08:00", until: "14:00", note: null },
}

const codes = (of: Parcel, destination: string, delivery = COURIERS_ONLY) =>
  Object.fromEntries(
    Object.entries(rulesOf(of, { destination, delivery })).map(
      ([service, { code }]) => [service, code]
    )
  )

describe("rulesOf", () => {
  it.each([
    ["N", FAR, {}],
    ["J", FAR, {}],
    ["R", BESIDE, { cargo: "goods_perishable" }],
    ["R", FAR, { regular: "range_exceeded", cargo: "range_exceeded" }],
    ["K", HERE, { regular: "local_only", cargo: "local_only" }],
    ["K", BESIDE, { regular: "range_exceeded", cargo: "range_exceeded" }],
  ] as const)("of range %s to %s by couriers", (range, destination, found) => {
    const { regular, cargo } = codes(parcel({ range }), destination)
    expect({ regular, cargo }).toEqual({
      regular: undefined,
      cargo: undefined,
      ...found,
    })
  })

  it("lets the pesantren bring what it brings, as far as the goods go", () => {
    const fish = parcel({ range: "K" })
    expect(codes(fish, HERE, near)).not.toHaveProperty("own_delivery")
    expect(codes(fish, HERE).own_delivery).toBe("outside_area")
    expect(codes(fish, BESIDE, near).own_delivery).toBe("range_exceeded")
  })

  it("lets buyers who fetch it live anywhere", () => {
    const fish = parcel({ range: "K" })
    expect(codes(fish, FAR, open)).not.toHaveProperty("pickup")
    expect(codes(fish, FAR).pickup).toBe("pickup_not_offered")
  })

  it("names the goods that rule it out", () => {
    const mixed = parcel({}, { range: "K", title: "Lele hidup" })
    const rules = rulesOf(mixed, { destination: HERE, delivery: near })
    expect(rules.regular?.line).toMatchObject({ id: "2", title: "Lele hidup" })
  })

  it("never opens a service by adding goods", () => {
    const goods = fc.record({ range: fc.constantFrom(...RANGES) })
    fc.assert(
      fc.property(
        fc.array(goods, { minLength: 1, maxLength: 4 }),
        goods,
        fc.constantFrom(HERE, BESIDE, FAR),
        fc.constantFrom(COURIERS_ONLY, near, open),
        (some, more, destination, delivery) => {
          const before = rulesOf(parcel(...some), { destination, delivery })
          const after = rulesOf(parcel(...some, more), {
            destination,
            delivery,
          })
          for (const service of SERVICES)
            if (before[service]) expect(after[service]).toBeDefined()
        }
      ),
      { numRuns: 10_000 }
    )
  })
})

describe("keepsDays", () => {
  it("is that of what spoils first", () => {
    const { lines } = parcel({}, { keeps_days: 5 }, { keeps_days: 2 })
    expect(keepsDays(lines)).toBe(2)
    expect(firstToSpoil(lines)?.id).toBe("3")
    expect(keepsDays([line()])).toBeNull()
  })
})

describe("unsendable", () => {
  it.each([
    [parcel({ range: "K" }), FAR, "range_exceeded"],
    [parcel({ range: "K" }), HERE, "local_only"],
    [parcel({}), FAR, "no_service"],
  ])("says of goods to %#", (of, destination, code) => {
    const rules = rulesOf(of, { destination, delivery: COURIERS_ONLY })
    expect(unsendable(of, rules)).toMatchObject({
      code,
      data: { pesantren: "Al Umanaa" },
    })
  })

  it("names the goods that spoil on every way, not the district", () => {
    const of = parcel({ title: "Nugget lele", keeps_days: 2 })
    const rules = rulesOf(of, { destination: FAR, delivery: COURIERS_ONLY })
    const refused = (code: "regular" | "cargo", why: string) => ({
      ...{ option_id: "so_1", code, parcels: [] },
      refusals: [{ pesantren_id: "psn", code: why }],
    })
    const quoted = [
      refused("regular", "too_slow"),
      refused("cargo", "goods_perishable"),
    ]
    const { unavailable } = parcelServices(of, { quoted, rules, locale: "id" })
    const fault = unsendable(of, rules, unavailable)
    expect(fault).toMatchObject({
      code: "too_slow",
      data: { line_id: "1", title: "Nugget lele", pesantren: "Al Umanaa" },
    })
    expect(faultMessage(fault, "id")).toContain("Nugget lele dari Al Umanaa")
    expect(faultMessage(fault, "en")).toContain("does not keep")
  })

  it("is nothing while one service is open", () => {
    const rules = rulesOf(parcel({ range: "K" }), {
      destination: HERE,
      delivery: open,
    })
    expect(ruledOutAltogether(parcel({ range: "K" }), rules)).toBeNull()
  })
})

describe("parcelServices", () => {
  const price = {
    ...{ pesantren_id: "psn", amount: 13_000, charged_kg: 1 },
    insurance: 0,
    ...{ days_min: 2, days_max: 3, source: "table" },
  }
  const of = parcel({ title: "Roti", keeps_days: 2 })
  const quoted = [
    {
      ...{ option_id: "so_1", code: "regular" as const },
      ...{ parcels: [price], refusals: [] },
    },
    {
      ...{ option_id: "so_2", code: "cargo" as const, parcels: [] },
      refusals: [{ pesantren_id: "psn", code: "too_slow" }],
    },
    {
      ...{ option_id: "so_3", code: "pickup" as const, parcels: [] },
      refusals: [{ pesantren_id: "psn", code: "pickup_not_offered" }],
    },
  ]

  it.each([
    ["id", "Reguler", "Roti tidak tahan selama perjalanannya."],
    ["en", "Regular", "Roti does not keep as long as the way takes."],
  ] as const)("tells prices and reasons in %s", (locale, name, message) => {
    const rules = rulesOf(of, { destination: FAR, delivery: COURIERS_ONLY })
    const found = parcelServices(of, { quoted, rules, locale })
    expect(found.services).toMatchObject([
      { code: "regular", name, amount: 13_000, source: "table" },
    ])
    expect(found.unavailable.map(({ reason }) => reason)).toMatchObject([
      { code: "too_slow", message, line_id: "1", title: "Roti" },
      { code: "pickup_not_offered", line_id: null },
    ])
  })
})
