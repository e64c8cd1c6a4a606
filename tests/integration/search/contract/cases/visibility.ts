import { beforeAll, describe, expect, it } from "vitest"
import type { Bench } from "../contract-suite.ts"
import type { EngineIndex } from "../engine-index.ts"
import { SHOP, ware } from "../ware.ts"

/** What may not be sold is never shown, whatever is asked. */
export function visibilityCases({ open }: Bench): void {
  describe("what may not be sold", () => {
    const shown = ware({ id: "vi_1", title: "Madu", categories: ["food"] })
    let index: EngineIndex
    beforeAll(async () => {
      index = await open()
    })

    it.each([
      ["is unpublished", { status: "draft" }],
      ["comes from a suspended shop", { shop_state: "suspended" }],
      ["comes from no shop", { shop_state: null }],
      ["is in another channel", { sales_channel_ids: ["sc_other"] }],
      ["is in no channel", { sales_channel_ids: [] }],
    ])("goes when it %s, and comes back", async (_, change) => {
      const facets = ["categories"]
      await index.write([shown])
      expect(await index.find("madu")).toEqual(["vi_1"])
      await index.write([{ ...shown, ...change }])
      for (const query of [{}, { q: "madu" }, { filters: { id: ["vi_1"] } }]) {
        expect(await index.search({ ...query, facets })).toMatchObject({
          ids: [],
          total: 0,
          values: { categories: [] },
        })
      }
      await index.write([shown])
      expect(await index.find("madu")).toEqual(["vi_1"])
    })

    it("cannot be asked for by a filter", async () => {
      await index.write([{ ...shown, status: "draft" }])
      for (const filters of [
        { status: "draft" },
        { $or: [{ status: "draft" }, { id: "vi_1" }] },
        { $not: { status: "published" } },
      ]) {
        expect((await index.search({ filters })).ids).toEqual([])
      }
    })

    it("is told by each of many channels", async () => {
      const sales_channel_ids = ["sc_a", SHOP, "sc_b"]
      await index.write([{ ...shown, sales_channel_ids }])
      expect(await index.find("madu")).toEqual(["vi_1"])
      for (const [channels, expected] of [
        [["sc_b", "sc_c"], ["vi_1"]],
        [["sc_c"], []],
        [[], []],
      ] as const) {
        const filters = { sales_channel_ids: { $overlaps: [...channels] } }
        expect((await index.search({ filters })).ids).toEqual(expected)
      }
    })
  })
}
