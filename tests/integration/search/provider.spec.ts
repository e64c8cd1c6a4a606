import fc from "fast-check"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import {
  ProviderFixture,
  thing,
  THINGS,
  type ProviderQuery,
  type Thing,
} from "./provider-fixture.ts"

const fixture = new ProviderFixture()
const things = Array.from({ length: 400 }, (_, n) => thing(n))

beforeAll(async () => {
  await fixture.open()
  await fixture.provider.upsertIndex({ index: THINGS })
  await fixture.write(things)
})
afterAll(() => fixture.close())

interface Ask {
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

const RANGES = [
  { key: "low", from: 0, to: 3000 },
  { key: "mid", from: 3000, to: 7000 },
  { key: "high", from: 7000 },
]
const LABELS = { kinds: "kind_names", place: "place_name" }

const toQuery = (ask: Ask): Partial<ProviderQuery> => ({
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

const NEAR = { district: "32.02.01", regency: "32.02", province: "32" }

/** How many of the areas that were named, smallest first, do not hold a thing. */
function tierOf(one: Thing, { near = {} }: Ask): number {
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
function fitting(ask: Ask, ignored?: string): Thing[] {
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

function counts(found: Thing[], valuesOf: (one: Thing) => (string | null)[]) {
  const count = new Map<string, number>()
  for (const value of found.flatMap(valuesOf)) {
    if (value !== null) count.set(value, (count.get(value) ?? 0) + 1)
  }
  return [...count]
    .map(([value, n]) => ({ value, count: n }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}

const asks: fc.Arbitrary<Ask> = fc.record({
  words: fc.subarray(["bolt", "golf", "fo", "bo", "north", "kind"], {
    maxLength: 2,
  }),
  kinds: fc.subarray(["cloth", "food", "tool", "unknown"]),
  places: fc.subarray(["north", "south", "west"]),
  isThere: fc.constantFrom(true, false, undefined),
  min: fc.constantFrom(undefined, 0, 2000, 5000),
  max: fc.constantFrom(undefined, 4000, 9000),
  sort: fc.constantFrom("sold", "price"),
  way: fc.constantFrom("ASC", "DESC"),
  near: fc.constantFrom(undefined, {}, NEAR, {
    regency: "32.04",
    province: "32",
  }),
})

describe("search provider postgres-id", () => {
  it("answers what a brute-force reader finds: hits, order, count, facets", async () => {
    await fc.assert(
      fc.asyncProperty(asks, async (ask) => {
        const sign = ask.way === "ASC" ? 1 : -1
        const expected = fitting(ask).sort(
          (a, b) =>
            tierOf(a, ask) - tierOf(b, ask) ||
            sign * (a[ask.sort] - b[ask.sort] || (a.id < b.id ? -1 : 1))
        )
        const { hits, facets, metadata } = await fixture.search(toQuery(ask))
        expect(hits.map(({ id }) => id)).toEqual(expected.map(({ id }) => id))
        expect(metadata.count).toBe(expected.length)
        expect(plain(facets?.["kinds"])).toEqual(
          counts(fitting(ask, "kinds"), ({ kinds }) => kinds)
        )
        expect(plain(facets?.["place"])).toEqual(
          counts(fitting(ask, "place"), ({ place }) => [place])
        )
        expect(plain(facets?.["is_there"])).toEqual(
          counts(fitting(ask, "is_there"), (one) => [String(one.is_there)])
        )
        const prices = fitting(ask, "price").map(({ price }) => price)
        expect(facets?.["price"]).toEqual({
          type: "range",
          ranges: RANGES.map((range) => ({
            ...range,
            count: prices.filter(
              (price) => price >= range.from && price < (range.to ?? Infinity)
            ).length,
          })),
        })
      }),
      { numRuns: 150 }
    )
  })

  it.each([
    ["place", "nor", ["north"]],
    ["place", "PLACE sou", ["south"]],
    ["place", "orth", []],
    ["place", ".* (", ["north", "south", "west"]],
    ["kinds", "fo", ["food"]],
    ["kinds", "kind", ["cloth", "food", "tool"]],
  ])("finds values of %s by their name: %j", async (field, query, expected) => {
    const { facets } = await fixture.search({
      search_options: {
        facets: [{ field, type: "value", query, limit: 10 }],
        provider_options: { "postgres-id": { labels: LABELS } },
      },
    })
    const facet = facets?.[field]
    const values = facet?.type === "value" ? facet.values : []
    expect(values.map(({ value }) => value).sort()).toEqual(expected)
  })

  it("gives facet values the words of their label columns", async () => {
    const { facets } = await fixture.search(toQuery({ ...everything }))
    expect(facets?.["place"]).toMatchObject({
      values: expect.arrayContaining([
        expect.objectContaining({ value: "north", label: "Place north" }),
      ]) as unknown,
    })
    expect(facets?.["kinds"]).toMatchObject({
      values: expect.arrayContaining([
        expect.objectContaining({ value: "food", label: "Kind food" }),
      ]) as unknown,
    })
  })

  it.each([
    ["ties of a sort", "", { sold: "DESC" }, undefined],
    ["ties of relevance", "bolt", { _score: "DESC", sold: "DESC" }, undefined],
    ["ties of nearness", "", { sold: "DESC" }, NEAR],
    ["ties of nearness and relevance", "bolt", { _score: "DESC" }, NEAR],
  ] as const)(
    "repeats and skips nothing page by page under %s",
    async (_, q, order, near) => {
      const search_options = { provider_options: { "postgres-id": { near } } }
      const seen: string[] = []
      for (let skip = 0; ; skip += 7) {
        const pagination = { skip, take: 7, order }
        const { hits } = await fixture.search({ q, pagination, search_options })
        if (!hits.length) break
        seen.push(...hits.map(({ id }) => id))
      }
      const { metadata } = await fixture.search({ q })
      expect(seen).toHaveLength(metadata.count ?? -1)
      expect(new Set(seen).size).toBe(seen.length)
    }
  )

  it("never answers what the index's own predicate excludes", async () => {
    const { hits } = await fixture.search({ filters: { state: "closed" } })
    expect(hits).toEqual([])
  })

  it.each([
    "& | ! :* ' \" \\ %",
    "bolt' & 'x",
    "bolt:*A | golf",
    "🙂",
    "\u0000bolt",
    "x".repeat(10_000),
    "dan yang di",
  ])("takes %.20j as words and nothing else", async (q) => {
    await expect(fixture.search({ q })).resolves.toBeDefined()
  })

  it("refuses unknown columns, operators and options", async () => {
    await expect(fixture.search({ filters: { nothing: 1 } })).rejects.toThrow(
      "no column"
    )
    await expect(
      fixture.search({ filters: { title: { $like: "bo" } } })
    ).rejects.toThrow("cannot filter")
    await expect(
      fixture.search({ search_options: { typo_tolerance: true } })
    ).rejects.toThrow("typo tolerance")
    await expect(
      fixture.search({ search_options: { highlight: true } })
    ).rejects.toThrow("highlighting")
  })
})

const everything: Ask = {
  words: [],
  kinds: [],
  places: [],
  isThere: undefined,
  min: undefined,
  max: undefined,
  sort: "sold",
  way: "DESC",
  near: undefined,
}

const plain = (facet: unknown) =>
  (facet as { values: { value: string; count: number }[] }).values.map(
    ({ value, count }) => ({ value, count })
  )
