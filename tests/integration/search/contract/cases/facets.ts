import fc from "fast-check"
import { beforeAll, describe, expect, it } from "vitest"
import { ASKS, countsOf, filtersOf, fitting } from "../brute-force.ts"
import type { Bench } from "../contract-suite.ts"
import type { EngineIndex } from "../engine-index.ts"
import { manyWares } from "../many-wares.ts"
import { ware, type Ware } from "../ware.ts"

// An engine may count ranges by bands that it keeps: they begin where the
// bounds of the shop's own ranges may be, 1, 2.5 or 5 times a power of ten.
const RANGES = [
  { key: "low", from: 0, to: 25_000 },
  { key: "mid", from: 25_000, to: 100_000 },
  { key: "high", from: 100_000 },
]
const VALUES: Record<string, (one: Ware) => (string | null)[]> = {
  categories: ({ categories }) => categories,
  regency_code: ({ regency_code }) => [regency_code],
  pesantren_slug: ({ pesantren_slug }) => [pesantren_slug],
  certificates: ({ certificates }) => certificates,
  in_stock: ({ in_stock }) => [String(in_stock)],
}

/** Counts beside the filters, each without the filter on itself. */
export function facetCases({ open }: Bench): void {
  describe("facets", () => {
    const wares = manyWares()
    let index: EngineIndex
    beforeAll(async () => {
      index = await open()
      await index.write(wares)
    })

    it("count what a brute-force reader counts", async () => {
      await fc.assert(
        fc.asyncProperty(ASKS, async (ask) => {
          const { values, ranges } = await index.search({
            q: ask.words.join(" "),
            filters: filtersOf(ask),
            take: 24,
            facets: [
              ...Object.keys(VALUES).map((field) => {
                return { field, type: "value" as const, limit: 100 }
              }),
              { field: "price_min", type: "range", ranges: RANGES },
            ],
          })
          for (const [field, valuesIn] of Object.entries(VALUES)) {
            const counted = values[field] ?? []
            const expected = countsOf(fitting(wares, ask, field), valuesIn)
            expect(
              Object.fromEntries(counted.map((one) => [one.value, one.count]))
            ).toEqual(expected)
            const counts = counted.map(({ count }) => count)
            expect(counts).toEqual([...counts].sort((a, b) => b - a))
          }
          const prices = fitting(wares, ask, "price_min").map(
            ({ price_min }) => price_min
          )
          const within = ({
            from,
            to = Infinity,
          }: {
            from: number
            to?: number
          }) => prices.filter((price) => price >= from && price < to).length
          expect(ranges["price_min"]).toEqual(
            Object.fromEntries(
              RANGES.map((range) => [range.key, within(range)])
            )
          )
        }),
        { numRuns: 40 }
      )
    })

    it("carry the names of their values, and no more than were asked for", async () => {
      const { values } = await index.search({
        facets: [
          "categories",
          { field: "district_code", type: "value", limit: 2 },
        ],
      })
      const labels = Object.fromEntries(
        (values["categories"] ?? []).map(({ value, label }) => [value, label])
      )
      expect(labels).toEqual({
        cloth: "Velvet",
        food: "Truffle",
        tool: "Ratchet",
      })
      expect(values["district_code"]).toHaveLength(2)
    })

    it("hold hundreds of values", async () => {
      const other = await open()
      await other.write(
        Array.from({ length: 520 }, (_, n) => {
          const code = `${10 + (n % 30)}.${String(n).padStart(3, "0")}`
          return ware({
            id: `hu_${n}`,
            regency_code: code,
            regency_name: `Kota ${n}`,
          })
        })
      )
      const { values } = await other.search({
        take: 0,
        facets: [{ field: "regency_code", type: "value", limit: 600 }],
      })
      expect(values["regency_code"]).toHaveLength(520)
    })
  })

  describe("values by their names", () => {
    let index: EngineIndex
    const placed = (id: string, code: string, name: string, more = {}) =>
      ware({ id, regency_code: code, regency_name: name, ...more })
    beforeAll(async () => {
      index = await open()
      await index.write([
        placed("va_1", "32.02", "Kabupaten Sukabumi"),
        placed("va_2", "32.72", "Kota Sukabumi"),
        placed("va_3", "32.72", "Kota Sukabumi"),
        placed("va_4", "33.11", "Kabupaten Sukoharjo", { in_stock: false }),
        placed("va_5", "32.04", "Kabupaten Bandung"),
        placed("va_6", "32.99", "Kota Sukaragam", { status: "draft" }),
      ])
    })

    it.each([
      [
        "suka",
        [
          ["32.72", 2],
          ["32.02", 1],
        ],
      ],
      [
        "kab suk",
        [
          ["32.02", 1],
          ["33.11", 1],
        ],
      ],
      ["KOTA", [["32.72", 2]]],
      ["abumi", []],
      ["nihil", []],
    ] as const)("%j begins words of %j", async (query, expected) => {
      const { values } = await index.search({
        take: 0,
        facets: [{ field: "regency_code", type: "value", query, limit: 10 }],
      })
      const found = values["regency_code"] ?? []
      expect(found.map(({ value, count }) => [value, count]).sort()).toEqual(
        [...expected].sort()
      )
    })

    it("are those of the products that the filters leave", async () => {
      const { values } = await index.search({
        take: 0,
        filters: { in_stock: true },
        facets: [{ field: "regency_code", type: "value", query: "suk" }],
      })
      expect(values["regency_code"]?.map(({ label }) => label).sort()).toEqual([
        "Kabupaten Sukabumi",
        "Kota Sukabumi",
      ])
    })
  })
}
