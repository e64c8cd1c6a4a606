import { parseRupiah } from "./money"
import { isSlug } from "./slug"

export const SORTS = [
  "relevance",
  "nearest",
  "newest",
  "sold",
  "price_asc",
  "price_desc",
] as const
export type Sort = (typeof SORTS)[number]

/** The engine opens no result beyond this place. */
export const MAX_RESULTS = 1000
export const PER_PAGE = 24
export const MAX_PAGE = Math.floor(MAX_RESULTS / PER_PAGE)
const MAX_TEXT = 100

/** What somebody searches for: always valid, whatever stood in the address. */
export type Search = Readonly<{
  q: string
  /** The words are meant as they are: nothing is corrected in them. */
  verbatim: boolean
  category: string | null
  pesantren: string | null
  province: string | null
  regency: string | null
  district: string | null
  certificates: readonly string[]
  /** Whole rupiah. */
  priceMin: number | null
  priceMax: number | null
  inStock: boolean
  sort: Sort
  page: number
}>

export const NO_SEARCH: Search = {
  q: "",
  verbatim: false,
  category: null,
  pesantren: null,
  province: null,
  regency: null,
  district: null,
  certificates: [],
  priceMin: null,
  priceMax: null,
  inStock: false,
  sort: "relevance",
  page: 1,
}

type Raw = Readonly<Record<string, string | string[] | undefined>>

const first = (value: string | string[] | undefined): string =>
  (Array.isArray(value) ? value[0] : value) ?? ""

const wordsOf = (value: string): string =>
  value.replace(/\s+/g, " ").trim().slice(0, MAX_TEXT)

/** The engine's own bounds: what lies beyond them, it refuses. */
const MAX_SLUG = 100
const MAX_PRICE = 1_000_000_000_000

const slugOf = (value: string): string | null =>
  isSlug(value) && value.length <= MAX_SLUG ? value : null

/** A kind of paper as the facet names it, such as `halal_exempt`. */
const isPaperKind = (value: string): boolean => /^[a-z0-9_-]{1,40}$/.test(value)

const areaOf = (
  value: string,
  depth: 1 | 2 | 3,
  parent: string | null
): string | null => {
  const isCode =
    value.split(".").length === depth && /^\d{2}(\.\d{2})*$/.test(value)
  if (!isCode) return null
  return parent === null || value.startsWith(`${parent}.`) ? value : null
}

const priceOf = (value: string): number | null => {
  const amount = value === "" ? null : parseRupiah(value)
  return amount !== null && amount <= MAX_PRICE ? amount : null
}

/**
 * Where is looked. The form says in `tempat` what was chosen before: a level
 * that was, and comes empty now, was taken away, and with it all inside of it.
 */
const placeOf = (
  raw: Raw
): Pick<Search, "province" | "regency" | "district"> => {
  const before = first(raw["tempat"]).split(".")
  const isLeft = (name: string, depth: number) =>
    raw[name] === "" && before.length >= depth && before[0] !== ""
  const province = areaOf(first(raw["provinsi"]), 1, null)
  if (isLeft("provinsi", 1)) return { province, regency: null, district: null }
  const regency = areaOf(first(raw["kabupaten"]), 2, province)
  if (isLeft("kabupaten", 2)) return { province, regency, district: null }
  const parent = regency ?? province
  const district = areaOf(first(raw["kecamatan"]), 3, parent)
  return { province, regency, district }
}

/**
 * Reads the parameters of `/cari`. What cannot be is left out, as a kecamatan
 * outside the chosen kabupaten; two prices the wrong way round are turned.
 */
export const readSearch = (raw: Raw): Search => {
  const prices = [priceOf(first(raw["min"])), priceOf(first(raw["maks"]))]
  const [low = null, high = null] = prices
  const isTurned = low !== null && high !== null && low > high
  const page = Number(first(raw["hal"]))
  const q = wordsOf(first(raw["q"]))
  const sort = SORTS.find((one) => one === first(raw["urut"]))
  return {
    q,
    // It names the words it is about: other words are corrected again.
    verbatim: q !== "" && wordsOf(first(raw["persis"])) === q,
    category: slugOf(first(raw["kategori"])),
    pesantren: slugOf(first(raw["pesantren"])),
    ...placeOf(raw),
    certificates: [raw["izin"] ?? []]
      .flat()
      .filter(isPaperKind)
      .filter((one, index, all) => all.indexOf(one) === index)
      .slice(0, 10),
    priceMin: isTurned ? high : low,
    priceMax: isTurned ? low : high,
    inStock: first(raw["stok"]) === "1",
    sort: sort ?? "relevance",
    page: Number.isInteger(page) && page >= 1 ? Math.min(page, MAX_PAGE) : 1,
  }
}

/** As {@link readSearch}, from the query string of `/cari`. */
export const searchIn = (params: URLSearchParams): Search =>
  readSearch({ ...Object.fromEntries(params), izin: params.getAll("izin") })

/** The address of a search, without the language; only what is set is in it. */
export const searchPath = (search: Search): string => {
  const pairs: [string, string | number | null | false][] = [
    ["q", search.q],
    ["persis", search.verbatim && search.q],
    ["kategori", search.category],
    ["provinsi", search.province],
    ["kabupaten", search.regency],
    ["kecamatan", search.district],
    ["pesantren", search.pesantren],
    ["min", search.priceMin],
    ["maks", search.priceMax],
    ["stok", search.inStock && "1"],
    ...search.certificates.map((one): [string, string] => ["izin", one]),
    ["urut", search.sort === "relevance" ? null : search.sort],
    ["hal", search.page === 1 ? null : search.page],
  ]
  const params = new URLSearchParams(
    pairs
      .filter(([, value]) => value !== null && value !== false && value !== "")
      .map(([name, value]) => [name, String(value)])
  )
  return params.size === 0 ? "/cari" : `/cari?${params.toString()}`
}

/** The same search, and what its place lies in named too. */
export const withParents = (search: Search): Search => ({
  ...search,
  regency: (search.district ?? search.regency)?.slice(0, 5) ?? null,
  province:
    (search.district ?? search.regency ?? search.province)?.slice(0, 2) ?? null,
})

/** The same search with something changed, from its first page on. */
export const withChange = (
  search: Search,
  change: Partial<Search>
): Search => ({
  ...search,
  page: 1,
  ...change,
})

/** How many filters are set, the words themselves not counted. */
export const countFilters = (search: Search): number =>
  [
    search.category,
    search.pesantren,
    search.district ?? search.regency ?? search.province,
    search.priceMin ?? search.priceMax,
    search.inStock || null,
  ].filter((value) => value !== null).length + search.certificates.length
