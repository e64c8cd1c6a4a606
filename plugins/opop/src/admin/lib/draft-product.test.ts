import { describe, expect, it } from "vitest"
import { toDraft } from "./draft-product"

const context = {
  pesantrenId: "psn_1",
  option: "Pilihan",
  variant: "Biasa",
  shippingProfileId: "sp_1",
}

describe("toDraft", () => {
  it("makes a draft of one variant in whole rupiah for its pesantren", () => {
    const draft = { title: " Abon ", price: "35.000", weight: "140" }
    expect(toDraft(draft, context)).toMatchObject({
      title: "Abon",
      status: "draft",
      weight: 140,
      shipping_profile_id: "sp_1",
      variants: [{ prices: [{ currency_code: "idr", amount: 35000 }] }],
      additional_data: { pesantren_id: "psn_1" },
    })
  })

  it.each([
    [{ title: "", price: "1", weight: "1" }, context],
    [{ title: "A", price: "1,5", weight: "1" }, context],
    [{ title: "A", price: "1000", weight: "" }, context],
    [
      { title: "A", price: "1000", weight: "1" },
      { ...context, pesantrenId: undefined },
    ],
  ])("waits while something is missing: %o", (draft, given) => {
    expect(toDraft(draft, given)).toBeNull()
  })
})
