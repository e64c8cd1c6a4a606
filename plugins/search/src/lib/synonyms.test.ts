import { expect, it } from "vitest"
import { normaliseWords } from "./normalise"
import { SPELLINGS } from "./spellings"
import { SYNONYMS, synonymsAt } from "./synonyms"

it("has each phrase in one group only, and none that folds to nothing", () => {
  const phrases = SYNONYMS.flat().map((words) => words.join(" "))
  expect(phrases.filter((phrase) => phrase === "")).toEqual([])
  expect(new Set(phrases).size).toBe(phrases.length)
  for (const group of SYNONYMS) expect(group.length).toBeGreaterThan(1)
})

it("answers the longest phrase, itself first", () => {
  expect(synonymsAt(["baju", "koko", "putih"])).toEqual({
    taken: 2,
    spellings: [["baju", "koko"], ["koko"], ["baju", "takwa"]],
  })
  expect(synonymsAt(["putih", "baju"])).toBeUndefined()
})

it("keeps one spelling of each word, which folds to itself", () => {
  for (const [form, kept] of SPELLINGS) {
    expect(normaliseWords(form).join(" ")).toBe(kept)
    expect(normaliseWords(kept).join(" ")).toBe(kept)
  }
})
