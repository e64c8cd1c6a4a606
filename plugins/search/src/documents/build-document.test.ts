import { describe, expect, it } from "vitest"
import { areaCodes, buildDocument, type Surroundings } from "./build-document"
import { SourceProduct } from "./source"

const variant = {
  id: "variant_1",
  sku: "SKU-1",
  manage_inventory: true,
  allow_backorder: false,
  amount: 25_000,
  is_priced_specially: false,
  parts: [{ required: 1, available: 3 }],
}
const source = (change: Record<string, unknown> = {}) =>
  SourceProduct.parse({
    id: "prod_1",
    title: "Madu",
    description: null,
    handle: "madu",
    thumbnail: null,
    status: "published",
    created_at: "2026-11-24T00:00:00Z",
    metadata: null,
    category_ids: ["leaf"],
    sales_channel_ids: ["sc_1"],
    pesantren_id: "psn_1",
    pieces_ordered: 0,
    variants: [variant],
    rev: "1795500000000000",
    ...change,
  })
const category = (id: string, parent?: string, isActive = true) => ({
  id,
  name: `Nama ${id}`,
  handle: id,
  parent_category_id: parent ?? null,
  is_active: isActive,
  is_internal: false,
  metadata: id === "root" ? { name_en: "Root" } : null,
})
const around: Surroundings = {
  areaNames: new Map([
    ["32", "Jawa Barat"],
    ["32.02", "Kabupaten Sukabumi"],
  ]),
  categories: new Map([
    ["root", category("root")],
    ["leaf", category("leaf", "root")],
    ["hidden", category("hidden", "off")],
    ["off", category("off", undefined, false)],
  ]),
  pesantren: new Map([
    [
      "psn_1",
      {
        id: "psn_1",
        slug: "al-umanaa",
        name: "Al Umanaa",
        district_code: "32.02.27",
        shop: { state: "approved" },
      },
    ],
  ]),
  specialPrices: new Map(),
}

describe("buildDocument", () => {
  it("names the maker, the place and all categories above", () => {
    expect(buildDocument(source(), around)).toMatchObject({
      shop_state: "approved",
      pesantren_slug: "al-umanaa",
      district_code: "32.02.27",
      district_name: null,
      regency_name: "Kabupaten Sukabumi",
      categories: ["leaf", "root"],
      category_names_en: ["Nama leaf", "Root"],
      category_handle: "leaf",
      price_min: 25_000,
      in_stock: true,
      sold: 0,
    })
  })

  it("has none for a product without a price", () => {
    const product = source({ variants: [{ ...variant, amount: null }] })
    expect(buildDocument(product, around)).toBeNull()
    expect(buildDocument(source({ variants: null }), around)).toBeNull()
  })

  it("takes a special price before the plain one", () => {
    const specialPrices = new Map([["variant_1", 20_000]])
    expect(
      buildDocument(source(), { ...around, specialPrices })?.price_min
    ).toBe(20_000)
  })

  it.each([
    [{ parts: [{ required: 4, available: 3 }] }, false],
    [{ parts: null }, false],
    [{ parts: null, manage_inventory: false }, true],
    [{ parts: null, allow_backorder: true }, true],
    [
      {
        parts: [
          { required: 1, available: 9 },
          { required: 2, available: 1 },
        ],
      },
      false,
    ],
  ])("knows from %j whether it is in stock: %s", (change, isInStock) => {
    const product = source({ variants: [{ ...variant, ...change }] })
    expect(buildDocument(product, around)?.in_stock).toBe(isInStock)
  })

  it("leaves out categories under a hidden one", () => {
    const product = source({ category_ids: ["hidden", "unknown"] })
    expect(buildDocument(product, around)).toMatchObject({
      categories: [],
      category_handle: null,
    })
  })

  it("takes metadata of a wrong type as missing", () => {
    const metadata = {
      is_demo: true,
      sold: "many",
      lead_days: -1,
      range: "X",
      papers: "halal",
    }
    expect(buildDocument(source({ metadata }), around)).toMatchObject({
      sold: 0,
      lead_days: null,
      range: null,
      certificates: [],
    })
  })
})

describe("sold", () => {
  const soldOf = (change: Record<string, unknown>) =>
    buildDocument(source(change), around)?.sold

  it("is what was ordered", () => {
    expect(soldOf({ pieces_ordered: 7 })).toBe(7)
  })

  it.each([
    [{ is_demo: true, sold: 30 }, 37],
    [{ is_demo: false, sold: 30 }, 7],
    [{ is_demo: "yes", sold: 30 }, 7],
    [{ sold: 30 }, 7],
    [{ is_demo: true }, 7],
  ])("takes an invented number only from the demo: %j", (metadata, sold) => {
    expect(soldOf({ pieces_ordered: 7, metadata })).toBe(sold)
  })
})

describe("areaCodes", () => {
  it("reads province and regency from a district", () => {
    expect(areaCodes("32.02.27")).toEqual({
      province: "32",
      regency: "32.02",
      district: "32.02.27",
    })
    expect(areaCodes(null)).toEqual({
      province: null,
      regency: null,
      district: null,
    })
  })
})
