import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { LABELS, things } from "./brute-force-reader.ts"
import { ProviderFixture, THINGS } from "./provider-fixture.ts"

const fixture = new ProviderFixture()

beforeAll(async () => {
  await fixture.open()
  await fixture.provider.upsertIndex({ index: THINGS })
  await fixture.write(things)
})
afterAll(() => fixture.close())

describe("facets of postgres-id", () => {
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
    const { facets } = await fixture.search({
      search_options: {
        facets: ["kinds", "place"],
        provider_options: { "postgres-id": { labels: LABELS } },
      },
    })
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
})
