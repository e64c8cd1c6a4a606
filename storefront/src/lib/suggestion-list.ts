import { formatRupiah } from "./money"

type Named = Readonly<{ value: string; label: string }>

export type Suggestion = Readonly<{
  kind: "category" | "product" | "pesantren" | "place"
  text: string
  /** A price or a number of goods, beside the text. */
  aside: string | null
  /** Without the language. */
  path: string
}>

type Found = Readonly<{
  products: readonly Readonly<{
    handle: string
    title: string
    price_min: number
  }>[]
  categories: readonly Named[]
  pesantren: readonly Named[]
  places: readonly (Named &
    Readonly<{ level: "province" | "regency" | "district" }>)[]
}>

const PLACE_PARAMETER = {
  province: "provinsi",
  regency: "kabupaten",
  district: "kecamatan",
} as const

const parents = (code: string): [string, string][] => {
  const [province = "", regency, district] = code.split(".")
  const all: [string, string][] = [[PLACE_PARAMETER.province, province]]
  if (regency) all.push([PLACE_PARAMETER.regency, `${province}.${regency}`])
  if (district) all.push([PLACE_PARAMETER.district, code])
  return all
}

/** One short list of links, the broad ones first, at most nine. */
export const toSuggestionList = (found: Found): Suggestion[] => [
  ...found.categories.slice(0, 2).map(({ value, label }): Suggestion => ({
    kind: "category",
    text: label,
    aside: null,
    path: `/kategori/${value}`,
  })),
  ...found.products
    .slice(0, 4)
    .map(({ handle, title, price_min: price }): Suggestion => ({
      kind: "product",
      text: title,
      aside: formatRupiah(price),
      path: `/produk/${handle}`,
    })),
  ...found.pesantren.slice(0, 2).map(({ value, label }): Suggestion => ({
    kind: "pesantren",
    text: label,
    aside: null,
    path: `/pesantren/${value}`,
  })),
  ...found.places.slice(0, 1).map(({ value, label }): Suggestion => ({
    kind: "place",
    text: label,
    aside: null,
    path: `/cari?${new URLSearchParams(parents(value)).toString()}`,
  })),
]
