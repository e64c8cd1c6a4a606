import { describe, expect, it } from "vitest"
import { changedTags, type ShownProduct } from "./changed-tags"

const product: ShownProduct = {
  handle: "madu",
  title: "Madu",
  pesantren_slug: "al-umanaa",
  categories: ["makanan"],
  price_min: 1000,
  price_max: 1000,
  in_stock: true,
}
const lists = ["catalog", "shop:al-umanaa", "category:makanan"]
const told = (isHard: boolean, ...tags: string[]) =>
  tags.map((tag) => ({ tag, isHard }))

describe("changedTags", () => {
  it("tells nothing of what shops never saw", () => {
    expect(changedTags(null, null, "sale")).toEqual([])
  })

  it.each([
    ["a new price", { price_min: 900 }],
    ["being sold out", { in_stock: false }],
  ])("is hard on %s, in lists too", (_, change) => {
    expect(changedTags(product, { ...product, ...change }, "sale")).toEqual(
      told(true, "product:madu", ...lists)
    )
  })

  it("is hard when a product appears or vanishes", () => {
    const all = told(true, "product:madu", ...lists)
    expect(changedTags(null, product, "text")).toEqual(all)
    expect(changedTags(product, null, "text")).toEqual(all)
  })

  it("is soft on a new title", () => {
    expect(
      changedTags(product, { ...product, title: "Madu Hutan" }, "text")
    ).toEqual(told(false, "product:madu", ...lists))
  })

  it("tells both categories when a product moves", () => {
    const tags = changedTags(
      product,
      { ...product, categories: ["minuman"] },
      "text"
    ).map(({ tag }) => tag)
    expect(tags).toContain("category:makanan")
    expect(tags).toContain("category:minuman")
  })

  it("tells only the product's page what no card shows", () => {
    expect(changedTags(product, product, "text")).toEqual(
      told(false, "product:madu")
    )
    expect(changedTags(product, product, "sale")).toEqual(
      told(true, "product:madu")
    )
  })
})
