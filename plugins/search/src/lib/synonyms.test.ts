import { describe, expect, it } from "vitest"
import { normaliseText } from "./normalise"
import { SYNONYMS, synonymsOf } from "./synonyms"

describe("SYNONYMS", () => {
  const names = SYNONYMS.flat()

  it("holds words as the normaliser leaves them, so that they are found", () => {
    for (const name of names) {
      expect(name).not.toBe("")
      expect(normaliseText(name)).toBe(name)
    }
  })

  it("has each name in one group, and no group of one", () => {
    expect(new Set(names).size).toBe(names.length)
    for (const group of SYNONYMS) {
      expect(group.length).toBeGreaterThan(1)
    }
  })

  it("gives the other names of a thing, whichever was asked", () => {
    expect(synonymsOf("songkok")).toEqual(["peci", "kopiah"])
    expect(synonymsOf("buah tangan")).toContain("oleholeh")
    expect(synonymsOf("kopi")).toBeUndefined()
  })
})
