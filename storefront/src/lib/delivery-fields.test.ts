import { describe, expect, it } from "vitest"
import { deliveryPrice, readPickup, tickedDays } from "./delivery-fields"

describe("readPickup", () => {
  it.each([
    [{ pickup_from: "08:00", pickup_until: "15:00" }, true],
    [{ pickup_from: "15:00", pickup_until: "08:00" }, false],
    [{ pickup_from: "8", pickup_until: "15:00" }, false],
    [{}, false],
  ])("of %j", (typed, isFine) => {
    expect(readPickup(typed).success).toBe(isFine)
  })
})

describe("tickedDays", () => {
  it("come in the order of the week", () => {
    expect(tickedDays({ pickup_day_7: "1", pickup_day_2: "1" })).toEqual([
      ...["2", "7"],
    ])
  })
})

describe("deliveryPrice", () => {
  it.each([
    ["0", 0],
    ["5.000", 5_000],
    ["10rb", 10_000],
    ["", null],
    ["2000000", null],
  ])("of %s is %s", (text, price) => {
    expect(deliveryPrice(text)).toBe(price)
  })
})
