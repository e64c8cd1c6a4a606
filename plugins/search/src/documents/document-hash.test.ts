import { describe, expect, it } from "vitest"
import { hashOf, type DocumentContent } from "./document-hash"

const content: DocumentContent = {
  id: "prod_1",
  handle: "madu",
  title: "Madu",
  title_en: null,
  description: "",
  thumbnail: null,
  status: "published",
  shop_state: "approved",
  sales_channel_ids: ["sc_1"],
  sku: ["SKU-1"],
  pesantren_id: null,
  pesantren_slug: null,
  pesantren_name: null,
  district_code: null,
  district_name: null,
  regency_code: null,
  regency_name: null,
  province_code: null,
  province_name: null,
  categories: [],
  category_names: [],
  category_names_en: [],
  category_handle: null,
  category_name: null,
  category_name_en: null,
  price_min: 1000,
  price_max: 1000,
  in_stock: true,
  sold: 0,
  certificates: [],
  lead_days: null,
  range: null,
  created_at: "2026-11-24T00:00:00.000Z",
}

describe("hashOf", () => {
  it("is 16 hex digits, whatever the order of the fields", () => {
    const turned = Object.fromEntries(
      Object.entries(content).reverse()
    ) as DocumentContent
    expect(hashOf(content)).toMatch(/^[0-9a-f]{16}$/)
    expect(hashOf(turned)).toBe(hashOf(content))
  })

  it.each(Object.keys(content))("changes with %s", (field) => {
    expect(hashOf({ ...content, [field]: "lain" })).not.toBe(hashOf(content))
  })
})
