import { beforeAll, describe, expect, it } from "vitest"
import type { Bench } from "../contract-suite.ts"
import type { EngineIndex } from "../engine-index.ts"
import { ware } from "../ware.ts"

const HOME = { district: "32.02.27", regency: "32.02", province: "32" }
const PLACES = ["32.02.27", "32.02.01", "32.04.01", "33.01.05", null]

/** Something from each place, in mixed order, with many equal prices. */
const WARES = Array.from({ length: 60 }, (_, n) => {
  const district = PLACES[(n * 7) % 5] ?? null
  return ware({
    id: `ne_${String(n).padStart(2, "0")}`,
    title: n % 3 === 0 ? "Tas anyam" : "Tas kain",
    price_min: ((n * 5) % 4) * 1000,
    district_code: district,
    regency_code: district?.slice(0, 5) ?? null,
    province_code: district?.slice(0, 2) ?? null,
  })
})

/** 0 in the district, 1 in the regency, 2 in the province, 3 elsewhere. */
const tier = (id: string, near: Partial<typeof HOME>) => {
  const one = WARES.find((ware) => ware.id === id)
  if (one?.district_code && one.district_code === near.district) return 0
  if (one?.regency_code && one.regency_code === near.regency) return 1
  if (one?.province_code && one.province_code === near.province) return 2
  return 3
}

/** Near things first: by tiers, inside each by the order that was asked. */
export function nearnessCases({ open }: Bench): void {
  describe("nearness", () => {
    let index: EngineIndex
    beforeAll(async () => {
      index = await open()
      await index.write(WARES)
    })

    it.each([
      ["a district", HOME],
      ["a regency", { regency: "32.02", province: "32" }],
      ["a province", { province: "32" }],
    ])("of %s goes before the order", async (_, near) => {
      const { ids, total, documents } = await index.search({
        order: { price_min: "ASC" },
        fields: ["price_min"],
        options: { near },
      })
      expect(total).toBe(WARES.length)
      expect(new Set(ids).size).toBe(WARES.length)
      const keys = ids.map(
        (id, n) => tier(id, near) * 10_000 + Number(documents[n]?.["price_min"])
      )
      expect(keys).toEqual([...keys].sort((a, b) => a - b))
    })

    it("leaves pages one partition, also of words", async () => {
      const seen: string[] = []
      for (let skip = 0; skip < WARES.length; skip += 7) {
        const options = { near: HOME }
        const page = await index.search({
          q: "tas anyam",
          skip,
          take: 7,
          options,
        })
        expect(page.total).toBe(20)
        seen.push(...page.ids)
      }
      expect(new Set(seen).size).toBe(seen.length)
      expect(seen).toHaveLength(20)
      const tiers = seen.map((id) => tier(id, HOME))
      expect(tiers).toEqual([...tiers].sort())
    })

    it("changes neither counts nor what is found", async () => {
      const query = { q: "anyam", facets: ["regency_code"] }
      const [near, plain] = await Promise.all([
        index.search({ ...query, options: { near: HOME } }),
        index.search(query),
      ])
      expect(near.values).toEqual(plain.values)
      expect([...near.ids].sort()).toEqual([...plain.ids].sort())
    })
  })
}
