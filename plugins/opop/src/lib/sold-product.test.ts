import { describe, expect, it } from "vitest"
import { newProduct, productFields } from "./listing-product"
import { planVariants } from "./listing-variants"
import { contentOf, type SoldProduct } from "./sold-product"

const part = { inventory_item_id: "i", required: 1, reserved: 0 }

const product: SoldProduct = {
  id: "p",
  handle: "kopi",
  title: "Kopi",
  status: "published",
  description: "Kopi robusta",
  thumbnail: "http://a/static/1.jpg",
  weight: 250,
  ...{ length: 59.5, width: 40, height: 20 },
  metadata: {
    range: "N",
    net: "200 g",
    keeps_days: 365,
    sold: 3,
    is_demo: true,
  },
  category: "kopi",
  images: [{ url: "http://a/static/1.jpg" }, { url: "http://a/static/2.jpg" }],
  options: [{ id: "opt", title: "Giling" }],
  variants: [
    {
      ...{ id: "v1", title: "Biji", weight: 250, price: 38_000 },
      manage_inventory: true,
      rank: 0,
      values: [{ id: "val1", value: "Biji" }],
      parts: [{ ...part, available: 7 }],
    },
    {
      ...{ id: "v2", title: "Bubuk", weight: 300, price: 39_000 },
      manage_inventory: true,
      rank: 1,
      values: [{ id: "val2", value: "Bubuk" }],
      parts: [{ ...part, available: null, reserved: 2 }],
    },
  ],
}

describe("a product as a listing", () => {
  const content = contentOf(product)

  it("says what it is, with its stock and its own weights", () => {
    expect(content).toMatchObject({
      ...{ name: "Kopi", category: "kopi", option: "Giling", range: "N" },
      attributes: { net: "200 g", keeps_days: "365" },
      packed_size: { length_cm: 60, width_cm: 40, height_cm: 20 },
      variants: [
        { id: "v1", name: "Biji", price: 38_000, stock: 7, weight_grams: null },
        { id: "v2", name: "Bubuk", price: 39_000, stock: 0, weight_grams: 300 },
      ],
    })
    expect(content.photos.map(({ url }) => url.slice(-5))).toEqual([
      "1.jpg",
      "2.jpg",
    ])
  })

  it("needs nothing to become itself", () => {
    expect(planVariants(product, content)).toMatchObject({
      ...{ rename: [], adjust: [], create: [], remove: [] },
      option: { new_title: null },
    })
  })

  it("is renamed, widened and narrowed variant by variant", () => {
    const [first] = content.variants
    const wanted = {
      ...content,
      option: "Olahan",
      variants: [
        { ...first, id: "v1", name: "Biji utuh", weight_grams: 260 },
        ...[
          { id: null, name: "Drip", price: 5000, stock: 9, weight_grams: 12 },
        ],
      ].map((one) => ({ price: null, stock: null, ...one })),
    }
    expect(planVariants(product, wanted)).toMatchObject({
      option: { id: "opt", title: "Giling", new_title: "Olahan" },
      rename: [{ variant_id: "v1", value_id: "val1", name: "Biji utuh" }],
      adjust: [{ variant_id: "v1", weight: 260 }],
      create: [
        { title: "Drip", price: 5000, stock: 9, weight: 12, variant_rank: 1 },
      ],
      remove: [{ variant_id: "v2", name: "Bubuk", reserved: 2 }],
    })
  })

  it("puts its variants into the order that was wished", () => {
    const variants = content.variants.toReversed()
    expect(planVariants(product, { ...content, variants })?.adjust).toEqual([
      { variant_id: "v1", variant_rank: 1 },
      { variant_id: "v2", variant_rank: 0 },
    ])
  })

  it("keeps its variants when the administrator made several options", () => {
    const two = {
      ...product,
      options: [...(product.options ?? []), { id: "o2", title: "Ukuran" }],
    }
    const less = { ...content, variants: content.variants.slice(1) }
    expect(planVariants(two, content)).not.toBeNull()
    expect(planVariants(two, less)).toBeNull()
  })

  it("takes emptied facts out of the metadata, and makes none of them", () => {
    const bare = { ...content, attributes: {}, lead_days: null }
    expect(productFields(bare, { categoryId: "c" }).metadata).toMatchObject({
      ...{ net: "", lead_days: "", range: "N" },
    })
    const made = newProduct(bare, {
      ...{ sales_channel_id: "sc", shipping_profile_id: "sp" },
      ...{ handle: "kopi", category_id: "c" },
    })
    expect(made.metadata).toEqual({ range: "N" })
    expect(made.status).toBe("draft")
  })
})
