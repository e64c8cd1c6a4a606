import { describe, expect, it } from "vitest"
import { ownPrice, pickupOf } from "./delivery"

const row = {
  cut_off: "15:00",
  is_pickup_offered: true,
  pickup_days: ["7", "1"],
  pickup_from: "08:00",
  pickup_until: "14:00",
  pickup_note: null,
  own_days: 2,
}

describe("pickupOf", () => {
  it("tells the days in the order of the week", () => {
    expect(pickupOf(row)).toEqual({
      ...{ days: ["1", "7"], from: "08:00", until: "14:00", note: null },
    })
  })

  it.each([{ is_pickup_offered: false }, { pickup_from: null }])(
    "is none with %j",
    (rest) => {
      expect(pickupOf({ ...row, ...rest })).toBeNull()
    }
  )
})

describe("ownPrice", () => {
  const rows = [
    { area_code: "32.02", price: "12000" },
    { area_code: "32.02.27", price: 0 },
    { area_code: "32.72.01", price: 9_000 },
  ]

  it.each([
    ["32.02.27", 0],
    ["32.02.16", 12_000],
    ["32.72.01", 9_000],
    ["32.72.02", null],
  ])("for %s is %s", (district, price) => {
    expect(ownPrice(rows, district)).toBe(price)
  })
})
