import fc from "fast-check"
import type { Filters } from "./engine-index.ts"
import { SHOP, type Ware } from "./ware.ts"

/** A question about many wares, in a form that is easy to answer by hand. */
export interface Ask {
  words: string[]
  kinds: string[]
  regencies: string[]
  makers: string[]
  papers: string[]
  inStock: boolean | undefined
  min: number | undefined
  max: number | undefined
  ids: string[] | undefined
}

/** Often nothing: many filters at once leave little to compare. */
const some = (values: string[], most = values.length) =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant<string[]>([]) },
    {
      weight: 1,
      arbitrary: fc.subarray(values, { minLength: 1, maxLength: most }),
    }
  )

export const ASKS: fc.Arbitrary<Ask> = fc.record({
  words: some(["bolt", "golf", "fj", "b", "f", "velvet", "quartz"], 2),
  kinds: some(["cloth", "food", "tool", "unknown"]),
  regencies: some(["11.01", "11.05", "12.03"]),
  makers: some(["alpha", "comet", "ember"]),
  papers: some(["halal", "bpom"]),
  inStock: fc.constantFrom(true, false, undefined, undefined),
  min: fc.constantFrom(undefined, undefined, 0, 20_000, 50_000),
  max: fc.constantFrom(undefined, undefined, 40_000, 120_000),
  ids: fc.oneof(
    { weight: 9, arbitrary: fc.constant(undefined) },
    {
      weight: 1,
      arbitrary: fc.constant(
        "0001 0002 0005 0019 1234 9999".split(" ").map((n) => `ma_${n}`)
      ),
    }
  ),
})

/** The question as filters of an engine. */
export function filtersOf(ask: Ask): Filters {
  const lists = {
    categories: ask.kinds,
    regency_code: ask.regencies,
    pesantren_slug: ask.makers,
    certificates: ask.papers,
  }
  const filters: Filters = {}
  for (const [field, values] of Object.entries(lists)) {
    if (values.length) filters[field] = { $in: values }
  }
  if (ask.ids) filters["id"] = { $in: ask.ids }
  if (ask.inStock !== undefined) filters["in_stock"] = ask.inStock
  if (ask.min !== undefined || ask.max !== undefined) {
    filters["price_min"] = { $gte: ask.min, $lte: ask.max }
  }
  return filters
}

/** What each filter says of a ware, by the facet that must leave it out. */
const tests = (ask: Ask): Record<string, (one: Ware) => boolean> => ({
  categories: ({ categories }) => holdsSome(categories, ask.kinds),
  regency_code: ({ regency_code }) => holdsSome([regency_code], ask.regencies),
  pesantren_slug: ({ pesantren_slug }) =>
    holdsSome([pesantren_slug], ask.makers),
  certificates: ({ certificates }) => holdsSome(certificates, ask.papers),
  in_stock: ({ in_stock }) =>
    ask.inStock === undefined || in_stock === ask.inStock,
  price_min: ({ price_min }) =>
    price_min >= (ask.min ?? -Infinity) && price_min <= (ask.max ?? Infinity),
})

const holdsSome = (values: (string | null)[], wanted: string[]) =>
  wanted.length === 0 ||
  values.some((value) => value !== null && wanted.includes(value))

/** All that fits a question, but for the filter on one facet. */
export function fitting(wares: Ware[], ask: Ask, ignored?: string): Ware[] {
  const filters = Object.entries(tests(ask)).filter(
    ([name]) => name !== ignored
  )
  return wares.filter(
    (one) =>
      one.status === "published" &&
      one.shop_state === "approved" &&
      one.sales_channel_ids.includes(SHOP) &&
      (ask.ids?.includes(one.id) ?? true) &&
      filters.every(([, test]) => test(one)) &&
      ask.words.every((asked, n) =>
        hasWord(one, asked, n === ask.words.length - 1)
      )
  )
}

/** Whether a ware holds a word; the last of a question also as a beginning. */
function hasWord(one: Ware, asked: string, isLast: boolean): boolean {
  const texts = [
    ...[one.title, one.pesantren_name, one.district_name, one.regency_name],
    ...[one.province_name, ...one.category_names],
  ]
  return texts
    .flatMap((text) => text?.toLowerCase().split(" ") ?? [])
    .some((word) => (isLast ? word.startsWith(asked) : word === asked))
}

/** How often each value is there. */
export function countsOf(
  found: Ware[],
  valuesIn: (one: Ware) => (string | null)[]
): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const value of found.flatMap(valuesIn)) {
    if (value !== null) counts[value] = (counts[value] ?? 0) + 1
  }
  return counts
}
