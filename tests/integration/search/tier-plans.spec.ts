import { afterAll, beforeAll, expect, it } from "vitest"
import { TABLE, TIERED, TieredIndex } from "./tiered-index.ts"

const index = new TieredIndex()
beforeAll(() => index.open(), 120_000)
afterAll(() => index.close())

const QUESTIONS = [
  "",
  "bolt ",
  "bolt golf ",
  "bo",
  "bolt go",
  "quartz ",
  "bolk ",
]
const ORDERS = [
  { _score: "DESC", sold: "DESC" },
  { sold: "DESC" },
  { price: "ASC" },
] as const

it("a tiered index is read without a scan in sequence", async () => {
  const plans: string[] = []
  const provider = index.explaining(plans)
  for (const q of QUESTIONS)
    for (const order of ORDERS)
      for (const facets of [[], ["kinds", "place", "is_there"]])
        for (const filters of [{}, { place: ["north"] }, { kinds: ["food"] }])
          for (const skip of [0, 480])
            await provider.search({
              index: TIERED,
              q,
              attributes_to_retrieve: ["id", "title"],
              filters: { channels: { $overlaps: ["shop"] }, ...filters },
              pagination: { skip, take: 24, order },
              search_options: {
                facets,
                provider_options: { "postgres-id": { relax: true } },
              },
            })
  expect(plans.length).toBeGreaterThan(500)
  for (const tier of ["_found_t0", "_found_t1", "_best_t0", "_found "])
    expect(plans.some((plan) => plan.includes(TABLE + tier))).toBe(true)
  for (const plan of plans) expect(plan).not.toContain("Seq Scan")
})
