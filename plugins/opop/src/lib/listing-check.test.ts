import { describe, expect, it } from "vitest"
import { type ContentRule, findMissing } from "./listing-check"
import { type ContentVariant, type ListingContent } from "./listing-content"

const variant = (rest: Partial<ContentVariant> = {}): ContentVariant => ({
  id: null,
  name: null,
  price: 15_000,
  stock: 0,
  weight_grams: null,
  ...rest,
})

const whole: ListingContent = {
  name: "Keripik",
  category: "camilan-keripik",
  description: "Keripik singkong renyah dari dapur santri.",
  photos: [{ url: "/static/1.jpg", width: null, height: null }],
  option: null,
  variants: [variant()],
  weight_grams: 200,
  packed_size: null,
  lead_days: null,
  range: "N",
  attributes: { net: "150 g", keeps_days: "120" },
}

const rule: ContentRule = {
  max_lead_days: 3,
  attributes: [
    { key: "net", is_required: true },
    { key: "story", is_required: false },
  ],
}

const missing = (
  rest: Partial<ListingContent>,
  by: ContentRule | null = rule
) =>
  findMissing({ ...whole, ...rest }, by).map(({ path, code }) => [path, code])

describe("findMissing", () => {
  it("finds nothing in what is whole", () => {
    expect(missing({})).toEqual([])
  })

  it.each([
    [{ photos: [] }, "photos", "photo_missing"],
    [{ name: " a " }, "name", "name_missing"],
    [{ category: null }, "category", "category_missing"],
    [{ description: "Enak" }, "description", "description_short"],
    [{ weight_grams: null }, "weight_grams", "weight_missing"],
    [{ range: null }, "range", "range_missing"],
    [
      { variants: [variant({ price: 99 })] },
      "variants.0.price",
      "price_missing",
    ],
    [
      { variants: [variant({ price: 100.5 })] },
      "variants.0.price",
      "price_missing",
    ],
    [
      { variants: [variant({ stock: null })] },
      "variants.0.stock",
      "stock_missing",
    ],
    [{ attributes: {} }, "attributes.net", "attribute_missing"],
    [
      { attributes: { net: "1", keeps_days: "lama" } },
      "attributes.keeps_days",
      "keeps_days_invalid",
    ],
    [{ lead_days: 4 }, "lead_days", "lead_days_too_long"],
  ] as const)("tells what %j lacks", (rest, path, code) => {
    expect(missing(rest as Partial<ListingContent>)).toEqual([[path, code]])
  })

  it("asks for names as soon as there is a choice", () => {
    expect(
      missing({
        variants: [variant({ name: "A" }), variant({ name: "a " }), variant()],
      })
    ).toEqual([
      ["option", "option_missing"],
      ["variants.1.name", "variant_name_twice"],
      ["variants.2.name", "variant_name_missing"],
    ])
  })

  it("takes no category that nothing is sold in", () => {
    expect(missing({}, null)).toEqual([["category", "category_unknown"]])
  })
})
