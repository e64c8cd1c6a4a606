import { afterAll, beforeAll, expect, it } from "vitest"
import { ProviderFixture, thing, THINGS } from "./provider-fixture.ts"

const COUNT = 6000
const fixture = new ProviderFixture()

beforeAll(async () => {
  await fixture.open()
  await fixture.provider.upsertIndex({ index: THINGS })
  for (let start = 0; start < COUNT; start += 2000)
    await fixture.write(
      Array.from({ length: 2000 }, (_, n) => ({
        ...thing(start + n),
        ...{ state: "open", channels: ["shop"], title: "bolt of steel" },
        sold: (start + n) % 997,
      }))
    )
  await fixture.analyse()
})
afterAll(() => fixture.close())

const ask = (q: string, filters: Record<string, unknown>) => ({
  index: THINGS,
  q,
  attributes_to_retrieve: ["id"],
  filters: { channels: { $overlaps: ["shop"] }, ...filters },
  pagination: {
    ...{ skip: 0, take: 100 },
    order: { _score: "DESC", sold: "DESC" },
  } as const,
})

it.each(["bolt ", "bol"])(
  "a word that thousands hold, %j, shows the same whether all or the first are ranked",
  async (q) => {
    const plans: string[] = []
    const whole = await fixture.provider.search(ask(q, { price: { $gte: 0 } }))
    const first = await fixture.explaining(plans).search(ask(q, {}))
    expect(
      plans.some((plan) => plan.includes("search_pgid_thing_v1_sold"))
    ).toBe(true)
    expect(first.hits).toEqual(whole.hits)
    expect(first.hits).toHaveLength(100)
    expect(first.metadata.count).toBe(whole.metadata.count)
    expect(first.provider_metadata).toEqual(whole.provider_metadata)
  }
)
