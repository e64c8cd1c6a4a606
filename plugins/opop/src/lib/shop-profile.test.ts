import { describe, expect, it } from "vitest"
import { shopTextsOf, shopVersionOf } from "./shop-profile"

const TEXTS = {
  name: "Dapur Santri",
  story: "Keripik singkong sejak 2009.",
  story_en: null,
  banner: null,
}

describe("shopTextsOf", () => {
  it("answers what a shop's people keep, and no state", () => {
    const row = { ...TEXTS, id: "shop_1", state: "approved" }
    expect(shopTextsOf(row)).toEqual(TEXTS)
  })
})

describe("shopVersionOf", () => {
  it("is the same for one moment, whatever it comes as", () => {
    const at = new Date("2026-11-26T03:04:05.678Z")
    expect(shopVersionOf({ updated_at: at })).toBe("2026-11-26T03:04:05.678Z")
    expect(shopVersionOf({ updated_at: at.toISOString() })).toBe(
      shopVersionOf({ updated_at: at })
    )
  })

  it("tells a later state apart", () => {
    const [before, after] = ["2026-11-26T03:04:05.678Z", "2026-11-26T03:04:06Z"]
    expect(shopVersionOf({ updated_at: before })).not.toBe(
      shopVersionOf({ updated_at: after })
    )
  })
})
