import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { things } from "./brute-force-reader.ts"
import { ProviderFixture, THINGS } from "./provider-fixture.ts"

const fixture = new ProviderFixture()

beforeAll(async () => {
  await fixture.open()
  await fixture.provider.upsertIndex({ index: THINGS })
  await fixture.write(things)
})
afterAll(() => fixture.close())

describe("what postgres-id is asked", () => {
  it("never answers what the index's own predicate excludes", async () => {
    const { hits } = await fixture.search({ filters: { state: "closed" } })
    expect(hits).toEqual([])
  })

  it.each([
    "& | ! :* ' \" \\ %",
    "bolt' & 'x",
    "bolt:*A | golf",
    "🙂",
    "\u0000bolt",
    "x".repeat(10_000),
    "dan yang di",
  ])("takes %.20j as words and nothing else", async (q) => {
    await expect(fixture.search({ q })).resolves.toBeDefined()
  })

  it("refuses unknown columns, operators and options", async () => {
    await expect(fixture.search({ filters: { nothing: 1 } })).rejects.toThrow(
      "no column"
    )
    await expect(
      fixture.search({ filters: { title: { $like: "bo" } } })
    ).rejects.toThrow("cannot filter")
    await expect(
      fixture.search({ search_options: { typo_tolerance: true } })
    ).rejects.toThrow("typo tolerance")
    await expect(
      fixture.search({ search_options: { highlight: true } })
    ).rejects.toThrow("highlighting")
  })
})
