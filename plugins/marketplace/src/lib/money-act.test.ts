import { describe, expect, it } from "vitest"
import { logPlaces } from "./money-act"

describe("where an act on money is written down", () => {
  const one = { pesantren_id: "p1", district_code: "32.02.27" }
  const two = { pesantren_id: "p2", district_code: "32.01.05" }
  it("is each pesantren of the purchase, once", () => {
    expect(logPlaces([one, two, one], "32")).toEqual([
      { pesantren_id: "p1", area_code: "32.02.27" },
      { pesantren_id: "p2", area_code: "32.01.05" },
    ])
  })
  it("is the office of the accounts where there is no purchase", () => {
    expect(logPlaces([], "32")).toEqual([
      { pesantren_id: null, area_code: "32" },
    ])
    expect(logPlaces([], null)).toEqual([
      { pesantren_id: null, area_code: null },
    ])
  })
})
