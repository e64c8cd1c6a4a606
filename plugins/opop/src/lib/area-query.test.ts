import { describe, expect, it } from "vitest"
import { readAreaQuery } from "./area-query"

describe("readAreaQuery", () => {
  it.each([
    ["caringin bogor", ["caringin", "bogor"], "caringinbogor"],
    [
      "Kec. Caringin, Kab. Bogor",
      ["caringin", "kabupaten", "bogor"],
      "caringinbogor",
    ],
    ["Pelabuhan-Ratu", ["pelabuhan", "ratu"], "pelabuhanratu"],
    ["kota sukabumi", ["kota", "sukabumi"], "sukabumi"],
    ["Ra'as", ["raas"], "raas"],
    ["kabupaten", ["kabupaten"], ""],
    ["kecamatan", [], ""],
    ["  %_' ", [], ""],
  ])("%s", (text, words, key) => {
    expect(readAreaQuery(text)).toEqual({ words, key })
  })

  it("reads no more than ten words", () => {
    expect(readAreaQuery("a b c d e f g h i j k l").words).toHaveLength(10)
  })
})
