import { formatRupiah } from "./money"
import type { Segment } from "./segment"

type Named = Readonly<{
  value: string
  label: string
  segments: readonly Segment[]
  /** Goods of it that fit. */
  count: number
}>

export type SuggestionKind = "product" | "category" | "pesantren" | "place"

export type Suggestion = Readonly<
  { segments: readonly Segment[]; path: string } & (
    { price: string; count?: never } | { price?: never; count: number }
  )
>

export type SuggestionGroup = Readonly<{
  kind: SuggestionKind
  entries: readonly Suggestion[]
}>

type Found = Readonly<{
  products: readonly Readonly<{
    handle: string
    title: string
    title_segments: readonly Segment[]
    price_min: number
  }>[]
  categories: readonly Named[]
  pesantren: readonly Named[]
  places: readonly Named[]
}>

/** The filters of a place: `32.02.27` is in `32.02`, which is in `32`. */
const placeFilters = (code: string): URLSearchParams => {
  const parts = code.split(".")
  const names = ["provinsi", "kabupaten", "kecamatan"].slice(0, parts.length)
  return new URLSearchParams(
    names.map((name, depth) => [name, parts.slice(0, depth + 1).join(".")])
  )
}

const whole = (text: string, segments: readonly Segment[]) =>
  segments.length > 0 ? segments : [{ text, hit: false }]

const named =
  (pathOf: (value: string) => string) =>
  ({ value, label, segments, count }: Named): Suggestion => ({
    segments: whole(label, segments),
    path: pathOf(value),
    count,
  })

/**
 * What was found by kind, as links without the language: at most nine in all,
 * and no group without anything in it.
 */
export const toSuggestionGroups = (found: Found): SuggestionGroup[] => {
  const groups: SuggestionGroup[] = [
    {
      kind: "product",
      entries: found.products.slice(0, 4).map((product) => ({
        segments: whole(product.title, product.title_segments),
        price: formatRupiah(product.price_min),
        path: `/produk/${product.handle}`,
      })),
    },
    {
      kind: "category",
      entries: found.categories
        .slice(0, 2)
        .map(named((value) => `/kategori/${value}`)),
    },
    {
      kind: "pesantren",
      entries: found.pesantren
        .slice(0, 2)
        .map(named((value) => `/pesantren/${value}`)),
    },
    {
      kind: "place",
      entries: found.places
        .slice(0, 1)
        .map(named((value) => `/cari?${placeFilters(value).toString()}`)),
    },
  ]
  return groups.filter(({ entries }) => entries.length > 0)
}
