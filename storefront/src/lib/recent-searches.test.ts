import { describe, expect, it } from "vitest"
import { readRecent, withRecent } from "./recent-searches"

describe("readRecent", () => {
  it.each([
    [null, []],
    ["", []],
    ["{", []],
    ['{"a":1}', []],
    ['["kopi",3,"",null,"teh"]', ["kopi", "teh"]],
    ['["a","b","c","d","e","f"]', ["a", "b", "c", "d", "e"]],
  ])("reads %s", (stored, recent) => {
    expect(readRecent(stored)).toEqual(recent)
  })
})

describe("withRecent", () => {
  it("puts the newest first, and each once", () => {
    expect(withRecent(["teh", "Kopi bubuk"], "  kopi   bubuk ")).toEqual([
      "kopi bubuk",
      "teh",
    ])
  })

  it("keeps five, and nothing shorter than two letters", () => {
    const five = ["a1", "b1", "c1", "d1", "e1"]
    expect(withRecent(five, "f1")).toEqual(["f1", "a1", "b1", "c1", "d1"])
    expect(withRecent(five, " x ")).toEqual(five)
  })
})
