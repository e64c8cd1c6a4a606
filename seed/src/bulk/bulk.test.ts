import { describe, expect, it } from "vitest"
import { makePesantren, splitDistricts } from "./make-pesantren"
import { makeProduct } from "./make-product"
import { readBulkOptions } from "./options"
import { withoutHome } from "./words"

const districts = splitDistricts([
  {
    id: "32.02.27",
    name: "Gunungguruh",
    fullName: "Gunungguruh, Kabupaten Sukabumi, Jawa Barat",
  },
  {
    id: "33.01.01",
    name: "Kedungreja",
    fullName: "Kedungreja, Kabupaten Cilacap, Jawa Tengah",
  },
])
const numbers = Array.from({ length: 2000 }, (_, index) => index + 1)

describe("bulk market", () => {
  it("makes the same pesantren and product of the same number", () => {
    const maker = makePesantren(7, districts)
    expect(makePesantren(7, districts)).toEqual(maker)
    expect(makeProduct(9, maker)).toEqual(makeProduct(9, maker))
  })

  it("repeats no slug, handle or SKU", () => {
    const makers = numbers.map((number) => makePesantren(number, districts))
    expect(new Set(makers.map(({ slug }) => slug)).size).toBe(makers.length)
    const [maker] = makers
    if (!maker) throw new Error("no maker")
    const products = numbers.map((number) => makeProduct(number, maker))
    const skus = products.flatMap(({ variants }) =>
      variants.map(({ sku }) => sku)
    )
    expect(new Set(products.map(({ handle }) => handle)).size).toBe(
      products.length
    )
    expect(new Set(skus).size).toBe(skus.length)
  })

  it("asks whole rupiah and keeps weight, stock and sizes whole", () => {
    const maker = makePesantren(1, districts)
    for (const number of numbers) {
      const { grams, variants, metadata } = makeProduct(number, maker)
      expect(Number.isInteger(grams) && grams > 0).toBe(true)
      for (const { price, stock } of variants) {
        expect(price % 500).toBe(0)
        expect(price).toBeGreaterThan(0)
        expect(Number.isInteger(stock) && stock >= 0).toBe(true)
      }
      expect(String(metadata["net"] ?? "")).not.toMatch(/\./)
    }
  })

  it("lies mostly in West Java", () => {
    const home = numbers.filter((number) =>
      makePesantren(number, districts).districtCode.startsWith("32.")
    )
    expect(home.length / numbers.length).toBeGreaterThan(0.8)
    expect(home.length).toBeLessThan(numbers.length)
  })

  it("cannot be made without areas", () => {
    expect(() => splitDistricts([])).toThrow("reference data")
  })
})

describe("readBulkOptions", () => {
  it("works out how many pesantren where nobody says", () => {
    expect(readBulkOptions(['{"products":1000}'])).toEqual({
      products: 1000,
      pesantren: 25,
    })
    expect(readBulkOptions(['{"products":1,"pesantren":3}'])).toEqual({
      products: 1,
      pesantren: 3,
    })
  })

  it.each([
    [undefined],
    [["{}"]],
    [['{"products":0}']],
    [['{"products":1.5}']],
    [['{"products":5,"shops":1}']],
    [["nonsense"]],
  ])("refuses %s", (args) => {
    expect(() => readBulkOptions(args)).toThrow()
  })
})

describe("withoutHome", () => {
  it.each([
    ["Kopi robusta Cisolok", "Kopi robusta"],
    ["Cisolok robusta coffee", "Robusta coffee"],
    ["Abon tuna", "Abon tuna"],
  ])("makes %s %s", (name, rest) => {
    expect(withoutHome(name)).toBe(rest)
  })
})
