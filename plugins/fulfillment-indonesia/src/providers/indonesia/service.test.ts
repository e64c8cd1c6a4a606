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
    },
  ],
}

const price = (context: object, id: unknown = "regular") =>
  provider.calculatePrice({ id }, {}, context)

describe("IndonesiaFulfillmentProvider", () => {
  it("asks the sum of its parcels, tax included", async () => {
    expect(await price({ pasar })).toMatchObject({
      calculated_amount: 32_000,
      is_calculated_price_tax_inclusive: true,
      parcels: [{ amount: 13_000 }, { amount: 19_000 }],
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
    expect(await provider.validateOption({ id: "teleport" })).toBe(false)
    expect(await provider.validateOption({})).toBe(false)
  })

  it("keeps nothing that a buyer posts", async () => {
    expect(await provider.validateFulfillmentData({ id: "regular" })).toEqual({
      service: "regular",
    })
  })
})
