import { beforeAll, describe, expect, it } from "vitest"
import type { Bench } from "../contract-suite.ts"
import type { EngineIndex } from "../engine-index.ts"
import { titled, ware } from "../ware.ts"

/** What is written is found at once, and what is deleted is gone at once. */
export function writeCases({ harness, provider, open }: Bench): void {
  describe("writes", () => {
    let index: EngineIndex
    beforeAll(async () => {
      index = await open()
    })

    it("are found when the call returns", async () => {
      await index.write(titled("new", ["Kelapa parut", "Kelapa muda"]))
      expect((await index.find("kelapa")).sort()).toEqual(["new_1", "new_2"])
    })

    it("replace the whole document", async () => {
      const before = ware({
        id: "re_1",
        title: "Gula aren",
        pesantren_slug: "al-hikmah",
        categories: ["food"],
      })
      await index.write([before])
      const fields = ["title", "pesantren_slug", "categories", "price_min"]
      await index.write([
        ware({ id: "re_1", title: "Cuka apel", price_min: 7 }),
      ])
      expect(await index.find("gula")).toEqual([])
      expect(await index.search({ q: "cuka", fields })).toMatchObject({
        ids: ["re_1"],
        documents: [
          {
            title: "Cuka apel",
            pesantren_slug: null,
            categories: [],
            price_min: 7,
          },
        ],
      })
      const filters = { pesantren_slug: "al-hikmah" }
      expect((await index.search({ filters })).ids).toEqual([])
    })

    it("of one id twice in a batch keep the later", async () => {
      await index.write([
        ware({ id: "tw_1", title: "Tempat pensil" }),
        ware({ id: "tw_2", title: "Rak buku" }),
        ware({ id: "tw_1", title: "Tempat lilin" }),
      ])
      expect(await index.find("tempat pensil")).toEqual([])
      expect(await index.find("tempat lilin")).toEqual(["tw_1"])
      expect(await index.find("rak buku")).toEqual(["tw_2"])
    })

    it("delete by id, and do not mind an id that is not there", async () => {
      await index.write(titled("de", ["Sabun cuci", "Sabun mandi"]))
      await index.remove(["de_1", "de_unknown"])
      expect(await index.find("sabun")).toEqual(["de_2"])
      await index.remove(["de_1"])
      expect(await index.find("sabun")).toEqual(["de_2"])
    })

    it("delete by a filter, hidden documents too", async () => {
      await index.write([
        ware({ id: "fi_1", title: "Bunga", pesantren_id: "p_1" }),
        ware({ id: "fi_2", title: "Bunga", pesantren_id: "p_2" }),
        ware({
          id: "fi_3",
          title: "Bunga",
          pesantren_id: "p_1",
          status: "draft",
        }),
      ])
      await index.removeBy({ pesantren_id: "p_1" })
      expect(await index.find("bunga")).toEqual(["fi_2"])
      // Had it only been hidden, this would bring it back.
      await index.removeBy({ pesantren_id: { $in: ["p_2", "p_3"] } })
      expect(await index.find("bunga")).toEqual([])
    })

    it("empty an index that stays", async () => {
      const other = await open()
      await other.write(titled("em", ["Payung", "Ember"]))
      await other.clear()
      expect(await other.search()).toMatchObject({ ids: [], total: 0 })
      await other.write(titled("em", ["Payung"]))
      expect(await other.find("payung")).toEqual(["em_1"])
    })

    it("keep what an index holds when it is made again as it is", async () => {
      const other = await open()
      await other.write(titled("ag", ["Lampu"]))
      await other.make()
      expect(await other.find("lampu")).toEqual(["ag_1"])
    })

    it("are refused by an index that is gone", async () => {
      const gone = index.seenBy(provider(), 7)
      await expect(gone.search()).rejects.toMatchObject({ type: "not_found" })
    })

    it("reach the version that is being filled, too", async () => {
      const live = await open()
      const next = live.seenBy(provider(), 2)
      await next.make()
      try {
        await next.write(titled("mi", ["Cermin lama", "Cermin besar"]))
        await live.write([ware({ id: "mi_1", title: "Cermin baru" })])
        await live.remove(["mi_2"])
        expect(await live.find("cermin")).toEqual(["mi_1"])
        expect((await next.search({ q: "cermin" })).documents).toEqual([
          expect.objectContaining({ id: "mi_1", title: "Cermin baru" }),
        ])
      } finally {
        await next.drop()
      }
    })

    it("that the engine cannot keep are reported and leave nothing", async () => {
      const broken = {
        ...ware({ id: "un_1", title: "Jangkar" }),
        ...harness.unkeepable,
      }
      const good = ware({ id: "un_2", title: "Jangkar" })
      await expect(index.write([good, broken])).rejects.toThrow()
      expect(await index.find("jangkar")).toEqual([])
      await index.write([good])
      expect(await index.find("jangkar")).toEqual(["un_2"])
    })
  })
}
