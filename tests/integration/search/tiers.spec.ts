import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { ProviderQuery } from "./provider-fixture.ts"
import { TABLE, TIERED, TieredIndex, unsold } from "./tiered-index.ts"

const index = new TieredIndex()
beforeAll(async () => {
  await index.open()
  await index.put([unsold("th_whole", { title: "bolt zulu" })])
}, 120_000)
afterAll(() => index.close())

type Asked = Pick<ProviderQuery, "q" | "filters"> & {
  skip?: number
  take?: number
  relax?: boolean
  facets?: NonNullable<ProviderQuery["search_options"]>["facets"]
}

const queryOf = ({ q, filters, skip = 0, take = 24, ...asked }: Asked) => ({
  index: TIERED,
  ...(q && { q }),
  attributes_to_retrieve: ["id", "title", "state", "channels", "sold"],
  filters: { channels: { $overlaps: ["shop"] }, ...filters },
  pagination: {
    ...{ skip, take },
    order: { _score: "DESC", sold: "DESC" },
  } as const,
  search_options: {
    facets: asked.facets ?? [],
    provider_options: { "postgres-id": asked.relax ? { relax: true } : {} },
  },
})
const ask = (asked: Asked) => index.provider.search(queryOf(asked))
const idsOf = async (asked: Asked) =>
  (await ask(asked)).hits.map(({ id }) => id)

const countOf = async (condition: string) => {
  const [row] = await index.query(
    `select count(*)::int as n from "${TABLE}"
     where state = 'open' and channels && '{shop}' and ${condition}`
  )
  return Number(row?.["n"])
}

describe("what thousands of rows fit", () => {
  it("is answered from the best sold, all that it shows fits", async () => {
    const plans: string[] = []
    const { hits, metadata, provider_metadata } = await index
      .explaining(plans)
      .search(queryOf({ q: "bolt plain " }))
    expect(plans.at(-1)).toContain(`${TABLE}_found_t0`)
    expect(metadata.count).toBe(1000)
    expect(provider_metadata).toMatchObject({ count_is_exact: false })
    expect(hits).toHaveLength(24)
    for (const { document } of hits) {
      expect(document["title"]).toMatch(/bolt/)
      expect(document["title"]).toMatch(/plain/)
      expect(document["state"]).toBe("open")
      expect(document["channels"]).toContain("shop")
    }
  })

  it.each<[string, Asked]>([
    ["two words", { q: "bolt plain " }],
    ["a beginning", { q: "bo" }],
    ["words of descriptions", { q: "quartz " }],
    ["a filter", { q: "lynx ", filters: { place: ["north"] } }],
    ["the first of two words", { q: "bolt zulu ", relax: true }],
    ["nothing but a list", { filters: { kinds: ["food"] } }],
  ])("is paged to 1,000 without a row twice: %s", async (_, asked) => {
    for (const take of [24, 100]) {
      const seen: string[] = []
      for (let skip = 0; skip < 1000; skip += take)
        seen.push(...(await idsOf({ ...asked, skip, take })))
      expect(seen.length).toBeGreaterThanOrEqual(1000)
      expect(new Set(seen).size).toBe(seen.length)
      expect(await idsOf({ ...asked, take: 1000 })).toEqual(seen.slice(0, 1000))
    }
  })

  it("puts what is called by a word before what tells of it", async () => {
    const ids = ["th_quartz_1", "th_quartz_2", "th_quartz_3"]
    await index.put(ids.map((id) => unsold(id, { title: "quartz lamp" })))
    expect((await idsOf({ q: "quartz " })).slice(0, 3).sort()).toEqual(ids)
  })

  it("puts what holds every word first, wherever it stands", async () => {
    const { hits, provider_metadata } = await ask({
      q: "bolt zulu ",
      relax: true,
    })
    expect(hits[0]?.id).toBe("th_whole")
    expect(hits).toHaveLength(24)
    expect(provider_metadata).toMatchObject({ complete: 1 })
  })
})

describe("what few rows fit", () => {
  it("is found in the last tier, and counted whole", async () => {
    const ids = ["th_east_1", "th_east_2"]
    await index.put(
      ids.map((id) => unsold(id, { title: "bolt plain", place: "east" }))
    )
    const { hits, metadata, provider_metadata } = await ask({
      ...{ q: "bolt ", filters: { place: ["east"] } },
      facets: ["is_there"],
    })
    expect(hits.map(({ id }) => id).sort()).toEqual(ids)
    expect(metadata.count).toBe(2)
    expect(provider_metadata).toMatchObject({ count_is_exact: true })
    expect(await index.tierOf("th_east_1")).toBe(3)
  })
})

describe("counts", () => {
  it.each([
    ["bolt ", "title like '%bolt%'"],
    ["bolt crux ", "title like '%bolt%' and title like '%crux%'"],
    [
      "bolt plain jazz ",
      "title like '%bolt%' and title like '%plain%' and title like '%jazz%'",
    ],
    ["", "true"],
  ])("of %j are true", async (q, condition) => {
    for (const place of ["south", "north", undefined]) {
      const { metadata, provider_metadata } = await ask({
        q,
        filters: place ? { place: [place] } : {},
      })
      const count = await countOf(
        `${condition} and ${place ? `place = '${place}'` : "true"}`
      )
      expect(metadata.count).toBe(Math.min(count, 1000))
      expect(provider_metadata?.["count_is_exact"]).toBe(count <= 1000)
    }
  })

  it("beside the filters are of as many as they say", async () => {
    const facets: Asked["facets"] = ["is_there", "place"]
    const asked = { q: "bolt ", facets }
    const sumOf = (
      { facets }: Awaited<ReturnType<typeof ask>>,
      name: string
    ) => {
      const facet = facets?.[name]
      return facet?.type === "value"
        ? facet.values.reduce((sum, { count }) => sum + count, 0)
        : 0
    }
    const broad = await ask(asked)
    expect(broad.provider_metadata).toMatchObject({
      ...{ counted_through: 1001, is_sample: true },
    })
    expect(sumOf(broad, "is_there")).toBe(1001)
    // The filter's own facet has a thousand rows of its own.
    const chosen = await ask({ ...asked, filters: { place: ["east"] } })
    expect(sumOf(chosen, "is_there")).toBe(chosen.metadata.count)
    expect(sumOf(chosen, "place")).toBeGreaterThan(500)
    const few = await ask({ ...asked, q: "zulu " })
    expect(few.provider_metadata).not.toHaveProperty("is_sample")
    expect(sumOf(few, "is_there")).toBe(few.metadata.count)
  })
})

describe("a row", () => {
  it("that is written as well sold is found at once, and at no tier once hidden", async () => {
    const best = unsold("th_best", { title: "bolt plain", sold: 90_000 })
    await index.put([best])
    expect(await index.tierOf("th_best")).toBe(0)
    const [first] = await idsOf({ q: "bolt plain " })
    expect(first).toBe("th_best")
    await index.put([{ ...best, state: "closed" }])
    for (const q of ["bolt plain ", "bolt ", ""])
      expect(await idsOf({ q, take: 1000 })).not.toContain("th_best")
  })

  it("changes its tier with what it has sold when tiers are set", async () => {
    const id = "th_rising"
    await index.put([unsold(id, { title: "bolt plain" })])
    expect(await index.tierOf(id)).toBe(3)
    await index.query(`update "${TABLE}" set sold = 80000 where id = $1`, [id])
    expect(await index.tend()).toBeGreaterThan(0)
    expect(await index.tierOf(id)).toBe(0)
    const sizes = await index.query(
      `select tier, count(*)::int as n from "${TABLE}"
       where state = 'open' group by tier order by tier`
    )
    expect(sizes.slice(0, 2)).toEqual([
      { tier: 0, n: 2000 },
      { tier: 1, n: 14_000 },
    ])
  })
})

it("are let be while they go with the size of the index", async () => {
  const tend = () =>
    index.provider.tendTiers({ index: TIERED, isForced: false })
  await index.query("analyze")
  expect(await tend()).toBeUndefined()
  await index.query("update search_tiers_tiered_v1 set row_count = 12000")
  expect(await tend()).toBe(0)
})
