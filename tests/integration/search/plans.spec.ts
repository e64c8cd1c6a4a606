import { afterAll, beforeAll, describe, expect, it } from "vitest"
import {
  ProviderFixture,
  thing,
  THINGS,
  type ProviderQuery,
} from "./provider-fixture.ts"

const fixture = new ProviderFixture()

beforeAll(async () => {
  await fixture.open()
  await fixture.provider.upsertIndex({ index: THINGS })
  await fixture.write(Array.from({ length: 3000 }, (_, n) => thing(n)))
})
afterAll(() => fixture.close())

const QUESTIONS = [
  "",
  "bolt ",
  "bolt golf ",
  "bo",
  "bolk golf ",
  "gofl",
  "boltgolf ",
  "bolt bond crux ",
]
type Facet = NonNullable<
  NonNullable<ProviderQuery["search_options"]>["facets"]
>[number]
const COUNTED: Facet[] = [
  "kinds",
  "place",
  "is_there",
  {
    field: "price",
    type: "range",
    ranges: [{ key: "low", from: 0, to: 3000 }],
  },
]
const FOUND_BY_NAME: Facet[] = [
  { field: "place", type: "value", query: "nor" },
  { field: "kinds", type: "value", query: "fo" },
]
const NEAR = { district: "32.02.01", regency: "32.02", province: "32" }

describe("the plan of every read", () => {
  it("scans no table in sequence", async () => {
    const plans: string[] = []
    let relaxed = 0
    const provider = fixture.explaining(plans)
    for (const q of QUESTIONS) {
      for (const facets of [[], COUNTED, FOUND_BY_NAME]) {
        for (const options of [
          {},
          { near: NEAR },
          { relax: true },
          { verbatim: true },
        ]) {
          const { provider_metadata } = await provider.search({
            index: THINGS,
            q,
            attributes_to_retrieve: ["id", "title"],
            filters: {
              channels: { $overlaps: ["shop"] },
              place: facets.length ? ["north"] : undefined,
            },
            pagination: { skip: 0, take: 24, order: { sold: "DESC" } },
            search_options: {
              facets,
              provider_options: {
                "postgres-id": {
                  labels: { kinds: "kind_names", place: "place_name" },
                  ...options,
                },
              },
            },
          })
          if (provider_metadata?.["complete"] === 0) relaxed += 1
        }
      }
    }
    expect(relaxed).toBeGreaterThan(0)
    // Words known, words that may be meant, and the search itself.
    expect(
      plans.some((plan) => plan.includes("search_words_thing_v1_edits"))
    ).toBe(true)
    expect(
      plans.filter((plan) => plan.includes("search_words_")).length
    ).toBeGreaterThan(50)
    expect(plans.length).toBeGreaterThan(140)
    for (const plan of plans) expect(plan).not.toContain("Seq Scan")
  })
})
