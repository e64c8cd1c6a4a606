import { beforeAll, describe, expect, it } from "vitest"
import type { Bench } from "../contract-suite.ts"
import type { EngineIndex, Query } from "../engine-index.ts"
import { ware } from "../ware.ts"

const WARES = Array.from({ length: 120 }, (_, n) =>
  ware({
    id: `pa_${String((n * 37) % 120).padStart(3, "0")}`,
    title: n % 2 ? "Kain lurik" : "Kain batik",
    sold: n % 3,
    price_min: 5000,
  })
)

/** Page after page shows everything once, however much of it is equal. */
export function pageCases({ open }: Bench): void {
  describe("pages", () => {
    let index: EngineIndex
    beforeAll(async () => {
      index = await open()
      await index.write(WARES)
    })

    async function turn(query: Query, take: number): Promise<string[]> {
      const seen: string[] = []
      for (let skip = 0; ; skip += take) {
        const { ids } = await index.search({ ...query, skip, take })
        if (ids.length === 0) return seen
        seen.push(...ids)
      }
    }

    it.each<[string, Query, number]>([
      ["where all is equal", { order: { price_min: "ASC" } }, 120],
      ["the other way", { order: { price_min: "DESC" } }, 120],
      ["in few steps", { order: { sold: "DESC" } }, 120],
      ["of equal relevance", { q: "kain" }, 120],
      [
        "of words and a filter",
        { q: "batik", filters: { in_stock: true } },
        60,
      ],
    ])("repeat and skip nothing %s", async (_, query, total) => {
      for (const take of [7, 24]) {
        const seen = await turn(query, take)
        expect(seen).toHaveLength(total)
        expect(new Set(seen).size).toBe(total)
      }
      expect((await index.search(query)).total).toBe(total)
    })

    it("are the same when they are asked for again", async () => {
      const query = { q: "kain", skip: 24, take: 24 }
      const [one, other] = [
        await index.search(query),
        await index.search(query),
      ]
      expect(one.ids).toEqual(other.ids)
    })

    it("without hits still count", async () => {
      expect(await index.search({ take: 0 })).toMatchObject({
        ids: [],
        total: 120,
        isExact: true,
      })
      expect(await index.search({ skip: 240, take: 24 })).toMatchObject({
        ids: [],
        total: 120,
      })
    })
  })
}
