import { expect, it } from "vitest"
import { toSuggestionList } from "./suggestion-list"

const named = (...values: string[]) =>
  values.map((value) => ({ value, label: value.toUpperCase() }))

it("puts the broad things first and keeps the list short", () => {
  const product = { handle: "kopi-a", title: "Kopi A", price_min: 42_000 }
  const list = toSuggestionList({
    products: Array.from({ length: 9 }, () => product),
    categories: named("kopi", "teh", "susu"),
    pesantren: named("a", "b", "c"),
    places: [
      { value: "32.02.27", label: "Gunungguruh", level: "district" },
      { value: "32", label: "Jawa Barat", level: "province" },
    ],
  })
  expect(list).toHaveLength(9)
  expect(list[0]).toEqual({
    kind: "category",
    text: "KOPI",
    path: "/kategori/kopi",
  })
  expect(list[2]).toEqual({
    kind: "product",
    text: "Kopi A",
    price: "Rp42.000",
    path: "/produk/kopi-a",
  })
  expect(list[8]?.path).toBe(
    "/cari?provinsi=32&kabupaten=32.02&kecamatan=32.02.27"
  )
})

it("is empty when nothing was found", () => {
  const nothing = { products: [], categories: [], pesantren: [], places: [] }
  expect(toSuggestionList(nothing)).toEqual([])
})
