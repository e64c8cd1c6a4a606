import { beforeAll, describe, expect, it } from "vitest"
import type { Bench } from "../contract-suite.ts"
import type { EngineIndex } from "../engine-index.ts"
import { titled } from "../ware.ts"

/** Whatever is typed is words, never the language of an engine. */
export function questionCases({ open }: Bench): void {
  describe("questions", () => {
    let index: EngineIndex
    beforeAll(async () => {
      index = await open()
      await index.write(
        titled("qu", ["Madu Hutan", "Teh Hijau", "<b>Tebal</b>"])
      )
    })

    it.each([
      ['"madu hutan"', ["qu_1"]],
      ["-madu", ["qu_1"]],
      ["madu:*", ["qu_1"]],
      ["madu & hutan", ["qu_1"]],
      ["madu | hutan", ["qu_1"]],
      ["(madu <-> hutan)", ["qu_1"]],
      ["madu\\", ["qu_1"]],
      ["madu'", ["qu_1"]],
      ["%madu%", ["qu_1"]],
      ["\u0000madu\u0007", ["qu_1"]],
      ["madu 🍯", ["qu_1"]],
      ["<b>tebal</b>", ["qu_3"]],
      ["madu | teh", []],
      ["hijau OR madu", []],
      ["title = madu", []],
    ])("%j finds %j", async (q, expected) => {
      expect(await index.find(q)).toEqual(expected)
    })

    it.each(["", "   ", "& | ! :* ' \" \\ %", "-", '"', "🙂", "dan yang di"])(
      "without words show everything: %j",
      async (q) => {
        expect((await index.search({ q })).total).toBe(3)
      }
    )

    it.each([
      ["10,000 letters", "x".repeat(10_000)],
      ["10,000 words", "madu ".repeat(10_000)],
      ["10,000 quotes", '"'.repeat(10_000)],
      ["10,000 minus", "-a".repeat(5000)],
      ["half a letter", "madu \ud83c"],
      ["letters of all the world", "蜂蜜 мёд عسل ไทย"],
    ])("of %s get a sane answer", async (_, q) => {
      const { ids, total } = await index.search({ q, take: 24 })
      expect(ids.length).toBe(total)
      expect(await index.find("hutan")).toEqual(["qu_1"])
    })

    it.each<[string, object]>([
      ["an unknown field", { filters: { nothing: 1 } }],
      ["an unknown operator", { filters: { title: { $like: "ma" } } }],
      ["an unknown facet", { facets: ["nothing"] }],
      ["an unknown order", { order: { nothing: "ASC" } }],
    ])("about %s are refused", async (_, query) => {
      await expect(index.search(query)).rejects.toThrow()
    })

    it("cannot break out of a value", async () => {
      for (const value of [
        '" OR status = "draft',
        "' OR id EXISTS OR id = '",
        "qu_1\\",
        '\\" OR id EXISTS',
        "]) OR (id EXISTS",
      ]) {
        expect((await index.search({ filters: { id: [value] } })).ids).toEqual(
          []
        )
        expect(
          (await index.search({ filters: { status: value } })).ids
        ).toEqual([])
      }
    })
  })
}
