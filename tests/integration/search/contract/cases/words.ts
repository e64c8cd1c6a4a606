import { beforeAll, describe, expect, it } from "vitest"
import type { Bench } from "../contract-suite.ts"
import type { EngineIndex } from "../engine-index.ts"
import { ware } from "../ware.ts"

const WARES = [
  ware({ id: "wo_1", title: "Keripik Pisang Pedas 250 gr", sku: ["KRP-0125"] }),
  ware({
    id: "wo_2",
    title: "Keripik Singkong",
    description: "Renyah, dari kebun",
    sold: 9,
  }),
  ware({ id: "wo_3", title: "Peci Hitam", sku: ["PC-0017"] }),
  ware({
    id: "wo_4",
    title: "Al-Qur’an Wakaf",
    category_names: ["Kitab"],
    categories: ["kitab"],
  }),
  ware({
    id: "wo_5",
    title: "Sarung Tenun",
    pesantren_name: "Pesantren Darul Falah",
    regency_name: "Kabupaten Sukabumi",
  }),
  ware({ id: "wo_6", title: "Baju Muslim Anak" }),
  ware({
    id: "wo_7",
    title: "Paket Oleh-oleh",
    description: "Isi keripik dan dodol",
  }),
  ware({ id: "wo_8", title: "Sajadah Salat" }),
  ware({ id: "wo_9", title: "Kerudung Segi Empat" }),
]

/** Indonesian as it is typed. */
export function wordCases({ open }: Bench): void {
  describe("words", () => {
    let index: EngineIndex
    beforeAll(async () => {
      index = await open()
      await index.write(WARES)
    })
    const found = async (q: string) => (await index.find(q)).sort()

    it.each([
      ["a word of the title", "singkong", ["wo_2"]],
      ["all words, in any order", "pedas keripik", ["wo_1"]],
      ["case and marks", "SÁRUNG", ["wo_5"]],
      ["a word being typed", "keripik sing", ["wo_2"]],
      ["no beginning before another word", "ker pisang", []],
      ["words from two fields", "sarung sukabumi", ["wo_5"]],
      ["a pesantren's name", "darul falah", ["wo_5"]],
      ["a category's name", "kitab", ["wo_4"]],
      ["a word of the description", "renyah", ["wo_2"]],
      ["transliterations, parted", "al quran", ["wo_4"]],
      ["transliterations, with marks", "Al-Qur'an", ["wo_4"]],
      ["a word said twice", "baju-baju muslim", ["wo_6"]],
      ["a gift, which is one word", "oleh oleh", ["wo_7"]],
      ["the gift with a hyphen", "oleh-oleh", ["wo_7"]],
      ["stop words between", "baju untuk anak", ["wo_6"]],
      ["units as they are written", "keripik 250gram", ["wo_1"]],
      ["transliterations", "alquran", ["wo_4"]],
      ["transliterations of prayer", "sajadah sholat", ["wo_8"]],
      ["a synonym", "kopiah", ["wo_3"]],
      ["a synonym beside a word", "songkok hitam", ["wo_3"]],
      ["a synonym of cloth", "jilbab", ["wo_9"]],
      ["a synonym of two words", "buah tangan", ["wo_7"]],
      ["a number of goods", "KRP-0125", ["wo_1"]],
      ["a number of goods in small letters", "krp 0125", ["wo_1"]],
      ["nothing for what is not there", "helikopter", []],
      ["nothing when one word is not there", "sarung helikopter", []],
    ])("find %s: %j", async (_, q, expected) => {
      expect(await found(q)).toEqual(expected)
    })

    it("put the thing itself before what only mentions it", async () => {
      const ids = await index.find("keripik ")
      expect(ids).toHaveLength(3)
      expect(ids.at(-1)).toBe("wo_7")
    })

    it("put what sells first among equals", async () => {
      const other = await open()
      await other.write(
        [2, 9, 5].map((sold, n) =>
          ware({ id: `eq_${n}`, title: "Dodol Garut", sold })
        )
      )
      expect(await other.find("dodol ")).toEqual(["eq_1", "eq_2", "eq_0"])
    })

    it("may be sorted by price as well", async () => {
      const other = await open()
      const prices = [30_000, 10_000, 20_000]
      await other.write([
        ...prices.map((price_min, n) =>
          ware({ id: `pr_${n}`, title: "Dodol", price_min })
        ),
        ware({ id: "pr_other", title: "Madu", price_min: 1 }),
      ])
      const order = { price_min: "ASC" } as const
      expect(await other.find("dodol", { order })).toEqual([
        "pr_1",
        "pr_2",
        "pr_0",
      ])
    })
  })
}
