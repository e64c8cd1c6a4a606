import { describe, expect, it } from "vitest"
import { type GridRow, readPriceStock } from "./price-stock-import"
import { planPriceStock } from "./price-stock-plan"

const row = (id: string, rest: Partial<GridRow> = {}): GridRow => ({
  variant_id: id,
  listing_id: "lst_1",
  name: "Keripik",
  variant: null,
  thumbnail: null,
  price: 15_000,
  stock: 4,
  ...rest,
})
const current = new Map([
  ["v1", row("v1")],
  ["v2", row("v2", { variant: "Balado", price: 20_000, stock: 0 })],
])
const terms = { confirm: false, mayPrice: true }
const codeOf = (work: () => unknown) => {
  try {
    work()
    return null
  } catch (error) {
    return error
  }
}

describe("planPriceStock", () => {
  it("comes to what differs, and nothing else", () => {
    const wanted = [
      { id: "v1", price: 15_000, stock: 9 },
      { id: "v2", price: 22_000 },
    ]
    expect(
      planPriceStock(wanted, current, terms).map(
        ({ variant_id, field, before, after }) => [
          ...[variant_id, field, before, after],
        ]
      )
    ).toEqual([
      ["v1", "stock", 4, 9],
      ["v2", "price", 20_000, 22_000],
    ])
  })

  it.each([
    ["variant_unknown", { id: "v9", stock: 1 }, terms],
    ["price_invalid", { id: "v1", price: 99 }, terms],
    ["price_invalid", { id: "v1", price: 15_000.5 }, terms],
    ["price_invalid", { id: "v1", price: Number.NaN }, terms],
    ["stock_invalid", { id: "v1", stock: -1 }, terms],
    ["stock_invalid", { id: "v1", stock: 1.5 }, terms],
    ["price_stock_stale", { id: "v1", stock: 1, seen_stock: 3 }, terms],
    ["price_stock_stale", { id: "v1", price: 1, seen_price: null }, terms],
    ["price_jump", { id: "v1", price: 150_000 }, terms],
    ["price_jump", { id: "v1", price: 1_500 }, terms],
    [
      "price_not_yours",
      { id: "v1", price: 16_000 },
      { ...terms, mayPrice: false },
    ],
  ])("tells %s", (code, wanted, given) => {
    expect(
      codeOf(() => planPriceStock([wanted], current, given))
    ).toMatchObject({ code })
  })

  it("does what is meant", () => {
    const wanted = [{ id: "v1", price: 150_000 }]
    expect(
      planPriceStock(wanted, current, { ...terms, confirm: true })
    ).toHaveLength(1)
  })
})

describe("readPriceStock", () => {
  const read = (...rows: string[][]) =>
    readPriceStock(
      [["Kode", "Produk", "Pilihan", "Harga", "Stok"], ...rows],
      current
    )

  it("shows what a file changes beside what holds", () => {
    expect(
      read(
        ["v1", "Keripik", "", "Rp16.000", "4"],
        ["", "", "", "", ""],
        ["v2", "Keripik", "Balado", "", "1.200"]
      )
    ).toMatchObject([
      { line: 2, price: { before: 15_000, after: 16_000 }, stock: null },
      { line: 4, price: null, stock: { before: 0, after: 1200 } },
    ])
  })

  it.each([
    [["", "", "", "1000", ""], "row_variant_missing"],
    [["v9", "", "", "1000", ""], "row_variant_unknown"],
    [["v1", "", "", "murah", ""], "row_price_invalid"],
    [["v1", "", "", "50", ""], "row_price_invalid"],
    [["v1", "", "", "", "-3"], "row_stock_invalid"],
    [["v1", "", "", "=1+1", ""], "row_price_invalid"],
  ])("tells what is wrong with %j", (cells, code) => {
    expect(read(cells)?.[0]).toMatchObject({
      ...{ errors: [{ code }], price: null, stock: null },
    })
  })

  it("tells a code that comes twice, and a price that looks like a slip", () => {
    const rows = read(["v1", "", "", "150000", ""], ["v1", "", "", "", "3"])
    expect(rows?.[0]?.warnings).toMatchObject([{ code: "price_jump" }])
    expect(rows?.[1]?.errors).toMatchObject([
      { code: "row_variant_twice", data: { line: "2" } },
    ])
  })

  it("reads no table of another kind", () => {
    expect(
      readPriceStock(
        [
          ["Nama", "NSPP"],
          ["A", "1"],
        ],
        current
      )
    ).toBeNull()
  })
})
