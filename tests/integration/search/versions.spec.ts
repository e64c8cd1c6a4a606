import { afterAll, beforeAll, describe, expect, it } from "vitest"
import {
  ProviderFixture,
  thing,
  THINGS,
  type Thing,
} from "./provider-fixture.ts"

const fixture = new ProviderFixture()
const shown: Thing = thing(1)

beforeAll(async () => {
  await fixture.open()
  await fixture.provider.upsertIndex({ index: THINGS })
})
afterAll(() => fixture.close())

const find = async (q: string) =>
  (await fixture.search({ q })).hits.map(({ id }) => id)

describe("while an index is built anew", () => {
  const next = { ...THINGS, physical_name: "thing_v2" }
  const inNext = async (q: string) =>
    (
      await fixture.provider.search({
        index: next,
        q,
        attributes_to_retrieve: ["id"],
        pagination: { skip: 0, take: 10 },
      })
    ).hits.map(({ id }) => id)

  it("changes are written to the next version as well", async () => {
    await fixture.provider.upsertIndex({ index: next })
    await fixture.write([{ ...shown, id: "m_1", title: "feldspar" }])
    expect(await inNext("feldspar ")).toEqual(["m_1"])
    await fixture.provider.deleteDocuments({
      index: THINGS.physical_name,
      filters: { id: "m_1" },
    })
    expect(await inNext("feldspar ")).toEqual([])
    await fixture.provider.upsertDocuments({
      index: next.physical_name,
      definition: next,
      documents: [{ ...shown, id: "m_2", title: "feldspar" }],
    })
    expect(await find("feldspar ")).toEqual([])
    await fixture.provider.deleteIndex({ index: next.physical_name })
  })
})

describe("a document that tells when it was read", () => {
  const one = {
    ...shown,
    id: "r_1",
    title: "gypsum",
    rev: 5_000_000_000_000_001,
  }
  const older = { ...one, title: "zeolite", rev: one.rev - 1 }

  it("is replaced by no older one, and its words stay counted", async () => {
    await fixture.write([one])
    await fixture.write([older, { ...shown, id: "r_2", title: "dolomite" }])
    expect(await find("gypsum ")).toEqual(["r_1"])
    expect(await find("zeolite ")).toEqual([])
    expect(await find("gypsun ")).toEqual(["r_1"])
    expect(await find("dolomite ")).toEqual(["r_2"])
  })

  it("is replaced by one of the same time, a later one and one without", async () => {
    for (const [title, rev] of [
      ["kaolin", one.rev],
      ["talcum", one.rev + 1],
      ["barite", null],
      ["pyrite", one.rev],
    ] as const) {
      await fixture.write([{ ...one, title, rev }])
      expect(await find(`${title} `)).toEqual(["r_1"])
    }
  })

  it("survives what an older seed writes to the next version", async () => {
    const next = { ...THINGS, physical_name: "thing_v2" }
    await fixture.provider.upsertIndex({ index: next })
    await fixture.write([{ ...one, title: "biotite", rev: one.rev + 2 }])
    await fixture.provider.upsertDocuments({
      index: next.physical_name,
      definition: next,
      documents: [older],
    })
    const { hits } = await fixture.provider.search({
      index: next,
      q: "biotite ",
      attributes_to_retrieve: ["id"],
      pagination: { skip: 0, take: 10 },
    })
    expect(hits.map(({ id }) => id)).toEqual(["r_1"])
  })
})
