import fc from "fast-check"
import { beforeAll, describe, expect, it } from "vitest"
import { ASKS, filtersOf, fitting } from "../brute-force.ts"
import type { Bench } from "../contract-suite.ts"
import type { EngineIndex, Filters } from "../engine-index.ts"
import { manyWares } from "../many-wares.ts"
import type { Ware } from "../ware.ts"

/** Pages reach so deep, and totals are exact so far. */
const DEEPEST = 1000

const SORTS = [
  { order: { price_min: "ASC" }, key: (one: Ware) => one.price_min },
  { order: { price_min: "DESC" }, key: (one: Ware) => -one.price_min },
  { order: { sold: "DESC" }, key: (one: Ware) => -one.sold },
  {
    order: { created_at: "DESC" },
    key: (one: Ware) => -Date.parse(one.created_at),
  },
] as const

/** Any filters and words, in any order, against a reader that looks at all. */
export function oracleCases({ open }: Bench): void {
  describe("of 2,000 products", () => {
    const wares = manyWares()
    const byId = new Map(wares.map((one) => [one.id, one]))
    let index: EngineIndex
    beforeAll(async () => {
      index = await open()
      await index.write(wares)
    })

    it("finds what a brute-force reader finds, in every order", async () => {
      await fc.assert(
        fc.asyncProperty(
          ASKS,
          fc.constantFrom(...SORTS),
          async (ask, { order, key }) => {
            const expected = fitting(wares, ask)
            const answer = await index.search({
              q: ask.words.join(" "),
              filters: filtersOf(ask),
              order,
            })
            expect(answer.total).toBe(Math.min(expected.length, DEEPEST))
            if (expected.length !== DEEPEST) {
              expect(answer.isExact).toBe(expected.length < DEEPEST)
            }
            const found = answer.ids.flatMap((id) => byId.get(id) ?? [])
            const keys = expected.map(key).sort((a, b) => a - b)
            expect(found.map(key)).toEqual(keys.slice(0, DEEPEST))
            expect(new Set(answer.ids).size).toBe(answer.ids.length)
            const allowed = new Set(expected.map(({ id }) => id))
            expect(answer.ids.filter((id) => !allowed.has(id))).toEqual([])
          }
        ),
        { numRuns: 60 }
      )
    })

    it("joins filters by $and, $or and $not as a reader does", async () => {
      const isCheap = ({ price_min }: Ware) => price_min < 50_000
      const isFood = ({ categories }: Ware) => categories.includes("food")
      const isPlaced = ({ regency_code }: Ware) => regency_code !== null
      const everything = {
        ...{ words: [], kinds: [], regencies: [], makers: [], papers: [] },
        ...{ inStock: true, min: undefined, max: undefined, ids: undefined },
      }
      const shown = fitting(wares, everything)
      const questions: [Filters, (one: Ware) => boolean][] = [
        [
          { $or: [{ price_min: { $lt: 50_000 } }, { categories: "food" }] },
          (one: Ware) => isCheap(one) || isFood(one),
        ],
        [
          {
            $not: {
              $and: [{ price_min: { $lt: 50_000 } }, { categories: "food" }],
            },
          },
          (one: Ware) => !(isCheap(one) && isFood(one)),
        ],
        [
          { regency_code: { $exists: false }, price_min: { $gte: 50_000 } },
          (one: Ware) => !isPlaced(one) && !isCheap(one),
        ],
        [{ regency_code: null }, (one: Ware) => !isPlaced(one)],
        [
          { regency_code: { $nin: ["11.01"] } },
          (one: Ware) => one.regency_code !== "11.01",
        ],
        [
          { categories: { $overlaps: ["food", "tool"] } },
          (one: Ware) => isFood(one) || one.categories.includes("tool"),
        ],
      ]
      for (const [filters, holds] of questions) {
        const { ids, total } = await index.search({
          filters: { in_stock: true, ...filters },
          order: { sold: "DESC" },
        })
        const expected = shown.filter(holds).map(({ id }) => id)
        expect(total).toBe(Math.min(expected.length, DEEPEST))
        if (expected.length <= DEEPEST) {
          expect([...ids].sort()).toEqual(expected.sort())
        }
      }
    })
  })
}
