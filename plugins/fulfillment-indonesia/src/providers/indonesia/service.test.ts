import { describe, expect, it, vi } from "vitest"
import { DEFAULT_RATES } from "../../lib/default-rates"
import { IndonesiaFulfillmentProvider } from "./service"

const warn = vi.fn()
const provider = new IndonesiaFulfillmentProvider({
  logger: { warn } as unknown as ConstructorParameters<
    typeof IndonesiaFulfillmentProvider
  >[0]["logger"],
})

const pasar = {
  destination_district: "32.73.01",
  rates: DEFAULT_RATES,
  parcels: [
    {
      pesantren_id: "psn_1",
      origin_district: "32.02.27",
      items: [{ weight_grams: 600, quantity: 2 }],
    },
    {
      pesantren_id: "psn_2",
      origin_district: "35.78.01",
      items: [{ weight_grams: 240, quantity: 1, length: null }],
      own_delivery: { amount: "4000", days_min: 1, days_max: 1 },
    },
  ],
}

const price = (context: object, id: unknown = "regular", data?: object) =>
  provider.calculatePrice({ id }, data as Record<string, unknown>, context)

describe("IndonesiaFulfillmentProvider", () => {
  it("asks the sum of its parcels, tax included", async () => {
    expect(await price({ pasar })).toMatchObject({
      calculated_amount: 32_000,
      is_calculated_price_tax_inclusive: true,
      parcels: [{ amount: 13_000 }, { amount: 19_000 }],
    })
  })

  it("prices what the buyer chose for each pesantren", async () => {
    const choices = { psn_1: "pickup", psn_2: "own_delivery" }
    expect(await price({ pasar }, "mixed", { choices })).toMatchObject({
      calculated_amount: 4_000,
      parcels: [{ service: "pickup" }, { service: "own_delivery" }],
      refusals: [],
    })
  })

  it("prices an order by the choices of its buyer, which core hands over by no other way", async () => {
    const choices = { psn_1: "pickup", psn_2: "own_delivery" }
    expect(
      await price({ pasar: { ...pasar, choices } }, "mixed")
    ).toMatchObject({ calculated_amount: 4_000 })
  })

  it("charges the fee of paying at the door to who chose it, and nobody else", async () => {
    const [first] = pasar.parcels
    const one = { ...pasar, parcels: [first], cod_fee: "5000" }
    const asked = async (data?: object, more = {}) =>
      (await price({ pasar: { ...one, ...more } }, "regular", data))
        .calculated_amount
    expect(await asked({ pay: "cod" })).toBe(18_000)
    expect(await asked({ pay: "transfer" })).toBe(13_000)
    expect(await asked({})).toBe(13_000)
    // Of an order core hands over nothing.
    expect(await asked(undefined, { pay: "cod" })).toBe(18_000)
    expect(
      await price({ pasar: { ...pasar, cod_fee: 5_000 } }, "regular", {
        pay: "cod",
      })
    ).toMatchObject({ calculated_amount: 32_000 })
  })

  it("prices by the table when a courier's answer makes no sense", async () => {
    const [first, second] = pasar.parcels
    const odd = { ...first, courier_quotes: [{ amount: "free" }] }
    expect(
      await price({ pasar: { ...pasar, parcels: [odd, second] } })
    ).toMatchObject({ parcels: [{ source: "table" }, { source: "table" }] })
  })

  it("has no price where one parcel cannot be carried, and says why", async () => {
    expect(await price({ pasar }, "own_delivery")).toMatchObject({
      calculated_amount: undefined,
      parcels: [{ pesantren_id: "psn_2" }],
      refusals: [{ pesantren_id: "psn_1", code: "outside_area" }],
    })
  })

  it.each([
    ["without a destination", { ...pasar, destination_district: null }],
    ["without parcels", { ...pasar, parcels: [] }],
    ["without rates", { ...pasar, rates: [] }],
    ["with a context of another shape", { ...pasar, parcels: "none" }],
  ])("has no price %s, and does not throw", async (_, broken) => {
    expect(await price({ pasar: broken })).toMatchObject({
      calculated_amount: undefined,
    })
  })

  it("has no price without the hook's context, and says so in the log", async () => {
    warn.mockClear()
    expect(await price({})).toMatchObject({ calculated_amount: undefined })
    expect(warn).toHaveBeenCalledOnce()
  })

  it("has no price for a service it does not know", async () => {
    expect(await price({ pasar }, "teleport")).toMatchObject({
      calculated_amount: undefined,
    })
  })

  it("takes options of its own services only", async () => {
    expect(await provider.validateOption({ id: "regular" })).toBe(true)
    expect(await provider.validateOption({ id: "mixed" })).toBe(true)
    expect(await provider.validateOption({ id: "teleport" })).toBe(false)
    expect(await provider.validateOption({})).toBe(false)
  })

  it("keeps of what a buyer posts the choices and the door alone", async () => {
    const posted = { choices: { psn_1: "cargo" }, parcels: [{ amount: 1 }] }
    expect(
      await provider.validateFulfillmentData({ id: "regular" }, posted)
    ).toEqual({ service: "regular", choices: { psn_1: "cargo" } })
    expect(
      await provider.validateFulfillmentData({ id: "regular" }, {})
    ).toEqual({ service: "regular", choices: {} })
    for (const [pay, kept] of [
      ["cod", { pay: "cod" }],
      ["gratis", {}],
      [{ fee: 0 }, {}],
    ])
      expect(
        await provider.validateFulfillmentData({ id: "mixed" }, { pay })
      ).toEqual({ service: "mixed", choices: {}, ...(kept as object) })
  })

  it.each([{ psn_1: "teleport" }, "cargo", { psn_1: "mixed" }])(
    "refuses the choices %j",
    async (choices) => {
      await expect(
        provider.validateFulfillmentData({ id: "mixed" }, { choices })
      ).rejects.toMatchObject({ code: "service_unknown" })
    }
  )
})
