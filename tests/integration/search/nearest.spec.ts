import { defineProductIndex } from "@pasar-santri/search/documents/define-product-index"
import { ENGINES } from "@pasar-santri/search/lib/engines"
import { afterAll, beforeAll, expect, it } from "vitest"
import { readProducts } from "../../relevance/fixture.ts"
import { ProviderFixture } from "./provider-fixture.ts"

const { index, provider } = ENGINES.postgres
const definition = defineProductIndex(index, provider)
const INDEX = {
  ...definition,
  ...{ provider, primary_key: "id", physical_name: "near_v1" },
  definition_hash: "near",
  settings: definition.settings ?? {},
}
/** A district of the fixture with others of its regency around it. */
const HOME = { district: "32.02.27", regency: "32.02", province: "32" }
const FIELDS = ["id", "district_code", "regency_code", "sold"]

const fixture = new ProviderFixture()
beforeAll(async () => {
  await fixture.open()
  await fixture.provider.upsertIndex({ index: INDEX })
  await fixture.provider.upsertDocuments({
    index: INDEX.physical_name,
    definition: INDEX,
    documents: readProducts().map(({ document }) => document),
  })
})
afterAll(() => fixture.close())

async function page(skip: number, q?: string) {
  const { hits } = await fixture.provider.search({
    index: INDEX,
    ...(q && { q }),
    attributes_to_retrieve: FIELDS,
    pagination: { skip, take: 800, order: { _score: "DESC", sold: "DESC" } },
    search_options: { provider_options: { [provider]: { near: HOME } } },
  })
  return hits.map(({ document }) => ({
    id: String(document["id"]),
    sold: Number(document["sold"]),
    away:
      document["district_code"] === HOME.district
        ? 0
        : document["regency_code"] === HOME.regency
          ? 1
          : 2,
  }))
}

it.each([undefined, "keripik "])(
  "goods for %j come from the district first, then from the regency",
  async (q) => {
    const rows = [...(await page(0, q)), ...(await page(800, q))]
    expect(new Set(rows.map(({ away }) => away))).toEqual(new Set([0, 1, 2]))
    expect(rows.map(({ away }) => away)).toEqual(
      rows.map(({ away }) => away).toSorted()
    )
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
    if (!q)
      for (const away of [0, 1, 2]) {
        const sold = rows.flatMap((row) => (row.away === away ? row.sold : []))
        expect(sold).toEqual(sold.toSorted((a, b) => b - a))
      }
  }
)
