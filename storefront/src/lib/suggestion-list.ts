import { formatRupiah } from "./money"

type Named = Readonly<{ value: string; label: string }>
type Level = "province" | "regency" | "district"

export type Suggestion = Readonly<
  { text: string; path: string } & (
    | { kind: "product"; price: string }
    | { kind: "category" | "pesantren" | "place"; price?: never }
  )
>

type Found = Readonly<{
  products: readonly Readonly<{
    handle: string
    title: string
    price_min: number
  }>[]
  categories: readonly Named[]
  pesantren: readonly Named[]
  places: readonly (Named & Readonly<{ level: Level }>)[]
}>

/** The filters of a place: `32.02.27` is in `32.02`, which is in `32`. */
const placeFilters = (code: string): URLSearchParams => {
  const parts = code.split(".")
  const names = ["provinsi", "kabupaten", "kecamatan"].slice(0, parts.length)
  return new URLSearchParams(
    names.map((name, depth) => [name, parts.slice(0, depth + 1).join(".")])
  )
}

/** One short list of links, the broad ones first, at most nine, no language. */
export const toSuggestionList = (found: Found): Suggestion[] => [
  ...found.categories.slice(0, 2).map(({ value, label }): Suggestion => ({
    kind: "category",
    text: label,
    path: `/kategori/${value}`,
  })),
  ...found.products
    .slice(0, 4)
    .map(({ handle, title, price_min: price }): Suggestion => ({
      kind: "product",
      text: title,
      price: formatRupiah(price),
      path: `/produk/${handle}`,
    })),
  ...found.pesantren.slice(0, 2).map(({ value, label }): Suggestion => ({
    kind: "pesantren",
    text: label,
    path: `/pesantren/${value}`,
  })),
  ...found.places.slice(0, 1).map(({ value, label }): Suggestion => ({
    kind: "place",
    text: label,
    path: `/cari?${placeFilters(value).toString()}`,
  })),
]
