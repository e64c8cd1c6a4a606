import fc from "fast-check"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import {
  counts,
  fitting,
  NEAR,
  RANGES,
  things,
  tierOf,
  toQuery,
  type Ask,
} from "./brute-force-reader.ts"
import { ProviderFixture, THINGS } from "./provider-fixture.ts"

const fixture = new ProviderFixture()

beforeAll(async () => {
  await fixture.open()
  await fixture.provider.upsertIndex({ index: THINGS })
  await fixture.write(things)
})
afterAll(() => fixture.close())

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
})

const plain = (facet: unknown) =>
  (facet as { values: { value: string; count: number }[] }).values.map(
    ({ value, count }) => ({ value, count })
  )
