import { beforeAll, describe, expect, it } from "vitest"
import type { Bench } from "../contract-suite.ts"
import type { EngineIndex } from "../engine-index.ts"
import { ware } from "../ware.ts"

const WARES = [
  ware({ id: "co_1", title: "Keripik Pisang", sku: ["KRP-0125"] }),
  ware({ id: "co_2", title: "Sarung Tenun" }),
  ware({ id: "co_3", title: "Mukena Katun" }),
  ware({ id: "co_4", title: "Sajadah Perjalanan" }),
  ware({ id: "co_5", title: "Kain Kafan", sku: ["KRP-0126"] }),
  ware({ id: "co_6", title: "Tas 500 gr" }),
]

/** Words that nobody wrote are taken for those that somebody did. */
export function correctionCases({ harness, open }: Bench): void {
  describe("misspelled words", () => {
    let index: EngineIndex
    beforeAll(async () => {
      index = await open()
      await index.write(WARES)
    })

    it.each([
      ["a letter too few", "sarng ", "co_2"],
      ["a letter too many", "sarrung ", "co_2"],
      ["another letter", "mukina ", "co_3"],
      ["two letters swapped", "saurng ", "co_2"],
      ["two edits of a long word", "perjlanaan ", "co_4"],
      ["two words, one wrong", "keripik pisnag ", "co_1"],
      ["two words, both wrong", "kripik pisnag ", "co_1"],
      ["a word being typed", "mukna", "co_3"],
    ])("with %s are found: %j", async (_, q, expected) => {
      expect(await index.find(q)).toEqual([expected])
    })

    it.each([
      ["another number of goods", "KRP-0127"],
      ["a longer number", "KRP-01255"],
      ["another quantity", "tas 501gr"],
      ["a short word", "tos "],
      ["two edits of five letters", "srnug "],
      ["two edits of a short word", "mkuina "],
    ])("are not guessed from %s: %j", async (_, q) => {
      expect(await index.find(q)).toEqual([])
    })

    it("are not made of words that are right", async () => {
      const other = await open()
      await other.write([
        ware({ id: "ri_1", title: "Lemon Segar", sold: 1 }),
        ware({ id: "ri_2", title: "Lemun Segar", sold: 9 }),
      ])
      const { ids, corrected } = await other.search({ q: "lemon segar " })
      expect(ids[0]).toBe("ri_1")
      expect(corrected).toBeUndefined()
    })

    it("are taken for products before places", async () => {
      const other = await open()
      await other.write([
        ware({
          id: "pl_1",
          title: "Tas Kulit",
          regency_name: "Dompu",
          sold: 9,
        }),
        ware({ id: "pl_2", title: "Dompet Kulit" }),
      ])
      expect((await other.find("dompt kulit "))[0]).toBe("pl_2")
      expect((await other.find("dompt "))[0]).toBe("pl_2")
    })

    it("are told, with all words of the question, where an engine knows", async () => {
      const { corrected } = await index.search({ q: "Keripik pisnag " })
      expect(corrected).toEqual(
        harness.tellsCorrections
          ? {
              words: ["keripik", "pisang"],
              pairs: [{ from: "pisnag", to: "pisang" }],
            }
          : undefined
      )
    })

    it("stay as they are when that is asked for", async () => {
      const options = { verbatim: true }
      expect(await index.find("sarng ", { options })).toEqual([])
      expect(await index.find("sarung ", { options })).toEqual(["co_2"])
    })
  })
}
