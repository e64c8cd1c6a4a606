import { expect, it } from "vitest"
import { toSuggestionGroups } from "./suggestion-groups"

const named = (...values: string[]) =>
  values.map((value) => ({
    value,
    label: value.toUpperCase(),
    segments: [],
    count: 3,
  }))

it("gives each kind its group and keeps the list short", () => {
  const product = {
    handle: "kopi-a",
    title: "Kopi A",
    title_segments: [
      { text: "Kop", hit: true },
      { text: "i A", hit: false },
    ],
    price_min: 42_000,
  }
  const groups = toSuggestionGroups({
    products: Array.from({ length: 9 }, () => product),
    categories: named("kopi", "teh", "susu"),
    pesantren: named("a", "b", "c"),
    places: named("32.02.27", "32"),
  })
  expect(groups.map(({ kind, entries }) => [kind, entries.length])).toEqual([
    ["product", 4],
    ["category", 2],
    ["pesantren", 2],
    ["place", 1],
  ])
  expect(groups[0]?.entries[0]).toEqual({
    segments: product.title_segments,
    price: "Rp42.000",
    path: "/produk/kopi-a",
  })
  expect(groups[1]?.entries[0]).toEqual({
    segments: [{ text: "KOPI", hit: false }],
    count: 3,
    path: "/kategori/kopi",
  })
  expect(groups[3]?.entries[0]?.path).toBe(
    "/cari?provinsi=32&kabupaten=32.02&kecamatan=32.02.27"
  )
})

it("has no group without anything in it", () => {
  const nothing = { products: [], categories: [], pesantren: [], places: [] }
  expect(toSuggestionGroups(nothing)).toEqual([])
  expect(
    toSuggestionGroups({ ...nothing, pesantren: named("a") }).map(
      ({ kind }) => kind
    )
  ).toEqual(["pesantren"])
})
