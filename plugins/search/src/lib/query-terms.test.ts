import { describe, expect, it } from "vitest"
import { MAX_QUERY_WORDS, queryTerms, type QueryTerm } from "./query-terms"

describe("queryTerms", () => {
  it("takes the last word as one that is still being typed", () => {
    expect(queryTerms("rajut pis")).toEqual([
      term({ word: "rajut" }),
      term({ word: "pis", isPrefix: true }),
    ])
  })

  it("takes a word followed by a space as whole", () => {
    expect(queryTerms("pis ")).toEqual([term({ word: "pis" })])
  })

  it("reads no more than the allowed words and letters", () => {
    expect(queryTerms("a1 b1 ".repeat(100))).toHaveLength(MAX_QUERY_WORDS)
    expect(queryTerms(`x${"y".repeat(10_000)}`)[0]?.word).toHaveLength(64)
  })

  it("takes the other names of a thing for it as well", () => {
    expect(queryTerms("peci hitam ")[0]?.spellings).toEqual([
      ["peci"],
      ["kopiah"],
      ["songkok"],
    ])
  })

  it("takes words that name one thing together for one term", () => {
    const [gift, place] = queryTerms("buah tangan sukabumi")
    expect(gift).toMatchObject({ word: "buah tangan", isPrefix: false })
    expect(gift?.spellings[0]).toEqual(["buah", "tangan"])
    expect(gift?.spellings).toContainEqual(["oleholeh"])
    expect(place).toMatchObject({ word: "sukabumi", isPrefix: true })
  })

  it("knows the spelling that a beginning is on its way to", () => {
    expect(queryTerms("krip")[0]?.spellings).toEqual([["krip"], ["keripik"]])
    expect(queryTerms("krip ")[0]?.spellings).toEqual([["krip"]])
  })

  it("gives the stem of a word that has one", () => {
    expect(queryTerms("rajutan benang ")).toEqual([
      term({ word: "rajutan", stem: "rajut" }),
      term({ word: "benang" }),
    ])
  })

  it("is empty when nothing is left to look for", () => {
    expect(queryTerms("dan yang di")).toEqual([])
    expect(queryTerms("  %%% ")).toEqual([])
  })

  it("knows a code by its digits", () => {
    expect(queryTerms("KP-250 ")).toEqual([
      term({ word: "kp" }),
      term({ word: "250", isCode: true }),
    ])
  })
})

const term = (given: Partial<QueryTerm> & { word: string }): QueryTerm => ({
  spellings: [[given.word]],
  stem: null,
  isPrefix: false,
  isCode: false,
  ...given,
})
