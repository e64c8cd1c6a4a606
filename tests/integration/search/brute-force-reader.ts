import { thing, type ProviderQuery, type Thing } from "./provider-fixture.ts"

/** What the shelves hold that questions are asked of. */
export const things = Array.from({ length: 400 }, (_, n) => thing(n))

export interface Ask {
  words: string[]
  kinds: string[]
  places: string[]
  isThere: boolean | undefined
  min: number | undefined
  max: number | undefined
  sort: "sold" | "price"
  way: "ASC" | "DESC"
  near: Record<string, string> | undefined
}

export const RANGES = [
  { key: "low", from: 0, to: 3000 },
  { key: "mid", from: 3000, to: 7000 },
  { key: "high", from: 7000 },
]
export const LABELS = { kinds: "kind_names", place: "place_name" }

/** A question as the provider is asked it. */
export const toQuery = (ask: Ask): Partial<ProviderQuery> => ({
  q: ask.words.join(" "),
  filters: {
    channels: { $overlaps: ["shop"] },
    ...(ask.kinds.length ? { kinds: { $in: ask.kinds } } : {}),
    ...(ask.places.length ? { place: { $in: ask.places } } : {}),
    ...(ask.isThere === undefined ? {} : { is_there: ask.isThere }),
    price: { $gte: ask.min, $lte: ask.max },
  },
  pagination: { skip: 0, take: 1000, order: { [ask.sort]: ask.way } },
  search_options: {
    facets: [
      "kinds",
      "place",
      "is_there",
      { field: "price", type: "range", ranges: RANGES },
    ],
    provider_options: { "postgres-id": { labels: LABELS, near: ask.near } },
  },
})

export const NEAR = { district: "32.02.01", regency: "32.02", province: "32" }

/** How many of the areas that were named, smallest first, do not hold a thing. */
export function tierOf(one: Thing, { near = {} }: Ask): number {
  const areas = Object.entries(near)
  const tier = areas.findIndex(
    ([level, code]) => one[`${level}_code` as "district_code"] === code
  )
  return tier < 0 ? areas.length : tier
}

/** What each filter says of a thing, by the facet that must ignore it. */
const tests = (ask: Ask): Record<string, (one: Thing) => boolean> => ({
  kinds: ({ kinds }) =>
    !ask.kinds.length || kinds.some((kind) => ask.kinds.includes(kind)),
  place: ({ place }) =>
    !ask.places.length || (place !== null && ask.places.includes(place)),
  is_there: ({ is_there }) =>
    ask.isThere === undefined || is_there === ask.isThere,
  price: ({ price }) =>
    price >= (ask.min ?? -Infinity) && price <= (ask.max ?? Infinity),
})

/** The brute-force reader: all that fit, but for the filter on one facet. */
export function fitting(ask: Ask, ignored?: string): Thing[] {
  const filters = Object.entries(tests(ask)).filter(
    ([name]) => name !== ignored
  )
  return things.filter((one) => {
    const words = [one.title, ...one.kind_names, one.place_name ?? ""]
      .join(" ")
      .toLowerCase()
      .split(" ")
    return (
      one.state === "open" &&
      one.channels.includes("shop") &&
      filters.every(([, test]) => test(one)) &&
      ask.words.every((asked, n) =>
        words.some((word) =>
          n === ask.words.length - 1 ? word.startsWith(asked) : word === asked
        )
      )
    )
  })
}

/** Values and how often they come, the most frequent first. */
export function counts(
  found: Thing[],
  valuesOf: (one: Thing) => (string | null)[]
) {
  const count = new Map<string, number>()
  for (const value of found.flatMap(valuesOf)) {
    if (value !== null) count.set(value, (count.get(value) ?? 0) + 1)
  }
  return [...count]
    .map(([value, n]) => ({ value, count: n }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}
