import { afterAll, beforeAll, describe, expect, it } from "vitest"
import {
  ProviderFixture,
  thing,
  THINGS,
  type Thing,
} from "./provider-fixture.ts"

const fixture = new ProviderFixture()
const things = Array.from({ length: 400 }, (_, n) => thing(n))

beforeAll(async () => {
  await fixture.open()
  await fixture.provider.upsertIndex({ index: THINGS })
  await fixture.write(things)
})
afterAll(() => fixture.close())

describe("writing to postgres-id", () => {
  const one: Thing = { ...thing(1), id: "w_1", title: "quartz bolt" }
  const find = async (q: string) =>
    (await fixture.search({ q })).hits.map(({ id }) => id)

  it("replaces a document, and of two with one id keeps the later", async () => {
    await fixture.write([one, { ...one, title: "quartz golf" }])
    expect(await find("quartz")).toEqual(["w_1"])
    expect(await find("quartz bolt ")).toEqual([])
    await fixture.write([{ ...one, title: "zinc" }])
    expect(await find("quartz")).toEqual([])
    expect(await find("zinc")).toEqual(["w_1"])
  })

  it("finds exact words before words of the description", async () => {
    await fixture.write([
      { ...one, id: "w_2", title: "plain", note: "made of cobalt", sold: 99 },
      { ...one, id: "w_3", title: "cobalt", sold: 0 },
    ])
    const order = { _score: "DESC", sold: "DESC" } as const
    const { hits } = await fixture.search({
      q: "cobalt",
      pagination: { skip: 0, take: 10, order },
    })
    expect(hits.map(({ id }) => id)).toEqual(["w_3", "w_2"])
  })

  it("finds affixed forms by their stem, and keeps the exact form first", async () => {
    await fixture.write([
      { ...one, id: "w_4", title: "penjualan kain" },
      { ...one, id: "w_5", title: "jual kain" },
    ])
    expect((await find("menjual ")).sort()).toEqual(["w_4", "w_5"])
    expect(
      (await fixture.search({ q: "jual ", pagination: { take: 9 } })).hits[0]
        ?.id
    ).toBe("w_5")
  })

  it("deletes by id and by any filter", async () => {
    await fixture.provider.deleteDocuments({
      index: THINGS.physical_name,
      filters: { id: ["w_1", "w_2"] },
    })
    expect(await find("zinc")).toEqual([])
    await fixture.provider.deleteDocuments({
      index: THINGS.physical_name,
      filters: { $or: [{ id: { $in: ["w_3"] } }, { id: ["w_4", "w_5"] }] },
    })
    expect(await find("kain")).toEqual([])
    const [index] = await fixture.provider.listIndexes()
    expect(index).toMatchObject({ name: "thing_v1", document_count: 400 })
  })

  it("says that an index is gone in the way the Search Module retries on", async () => {
    const index = { ...THINGS, physical_name: "thing_v9" }
    await expect(
      fixture.provider.search({ index, attributes_to_retrieve: ["id"] })
    ).rejects.toMatchObject({ type: "not_found" })
  })

  it("keeps an index of the same shape, and makes another anew", async () => {
    const index = { ...THINGS, physical_name: "thing_v2" }
    await fixture.provider.upsertIndex({ index })
    await fixture.provider.upsertDocuments({
      index: "thing_v2",
      definition: index,
      documents: [one],
    })
    await fixture.provider.upsertIndex({ index })
    const sizes = async () =>
      (await fixture.provider.listIndexes()).map((i) => i.document_count)
    expect(await sizes()).toEqual([400, 1])
    const { sold, ...fields } = THINGS.fields
    const other = { ...index, fields: { ...fields, rank: sold } }
    await fixture.provider.upsertIndex({
      index: { ...other, definition_hash: "other" },
    })
    expect(await sizes()).toEqual([400, 0])
    await fixture.provider.deleteIndex({ index: "thing_v2" })
    expect(await sizes()).toEqual([400])
  })
})
