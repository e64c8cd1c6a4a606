import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { faultMessage } from "./cart-faults"
import {
  firstFault,
  groupParcels,
  lineFault,
  parcelGoods,
  parcelGrams,
  type Maker,
  type PurchaseLine,
} from "./parcels"

const maker = (id: string, rest: Partial<Maker> = {}): Maker => ({
  id,
  slug: id,
  name: `Pesantren ${id}`,
  district_code: "32.02.27",
  is_selling: true,
  reopens_on: null,
  ...rest,
})

const line = (id: string, rest: Partial<PurchaseLine> = {}): PurchaseLine => ({
  id,
  variant_id: `variant_${id}`,
  title: `Barang ${id}`,
  quantity: 1,
  unit_price: 20_000,
  weight_grams: 250,
  length: null,
  width: null,
  height: null,
  range: "N",
  keeps_days: null,
  is_for_sale: true,
  maker: maker("a"),
  ...rest,
})

describe("groupParcels", () => {
  it("makes one parcel per pesantren, in the order of the cart, however its rows come", () => {
    const lines = [
      line("1", { maker: maker("b") }),
      line("2", { maker: maker("a") }),
      line("3", { maker: maker("b") }),
    ]
    expect(
      groupParcels(lines.toReversed()).map((parcel) => [
        parcel.maker.id,
        parcel.lines.map(({ id }) => id),
      ])
    ).toEqual([
      ["b", ["1", "3"]],
      ["a", ["2"]],
    ])
  })

  it("loses no line that has a maker, and no gram", () => {
    const lines = fc.array(
      fc.record({
        id: fc.uuid(),
        by: fc.constantFrom("a", "b", "c"),
        quantity: fc.integer({ min: 1, max: 999 }),
        weight_grams: fc.integer({ min: 0, max: 30_000 }),
      })
    )
    fc.assert(
      fc.property(lines, (rows) => {
        const all = rows.map(({ id, by, ...rest }) =>
          line(id, { ...rest, maker: maker(by) })
        )
        const parcels = groupParcels(all)
        expect(parcels.flatMap((parcel) => parcel.lines).length).toBe(
          all.length
        )
        expect(
          parcels.reduce((sum, parcel) => sum + parcelGrams(parcel.lines), 0)
        ).toBe(parcelGrams(all))
      })
    )
  })

  it("knows what its goods are worth, before discounts", () => {
    const lines = [
      line("1", { unit_price: 25_000, quantity: 3 }),
      line("2", { unit_price: 1_000_000 }),
    ]
    expect(parcelGoods(lines)).toBe(1_075_000)
  })

  it("leaves out goods without a maker", () => {
    expect(groupParcels([line("1", { maker: null })])).toEqual([])
  })
})

describe("lineFault", () => {
  it.each([
    ["product_unavailable", { is_for_sale: false }],
    ["product_unavailable", { maker: null }],
    ["shop_closed", { maker: maker("a", { is_selling: false }) }],
    ["shop_on_holiday", { maker: maker("a", { reopens_on: "2027-03-13" }) }],
  ] as const)("tells %s", (code, rest) => {
    expect(lineFault(line("1", rest))).toMatchObject({
      code,
      data: { line_id: "1", title: "Barang 1" },
    })
  })

  it("says until when a shop is on holiday, in both languages", () => {
    const fault = lineFault(
      line("1", { maker: maker("a", { reopens_on: "2027-03-13" }) })
    )
    expect(fault && faultMessage(fault, "id")).toContain("13 Maret 2027")
    expect(fault && faultMessage(fault, "en")).toContain("13 March 2027")
  })

  it("names the first line at fault", () => {
    const lines = [line("1"), line("2", { is_for_sale: false })]
    expect(firstFault(lines)?.data.line_id).toBe("2")
  })
})
