import { describe, expect, it } from "vitest"
import { MAX_QUERY_WORDS, queryTerms, type QueryTerm } from "./query-terms"

describe("queryTerms", () => {
  it("takes the last word as one that is still being typed", () => {
    expect(queryTerms("keripik pis")).toEqual([
      term({
        word: "keripik",
        spellings: [["keripik"], ["ceriping"]],
      }),
      term({ word: "pis", isPrefix: true }),
    ])
  })

  it("takes a phrase that has synonyms as one", () => {
    expect(queryTerms("buah tangan ")).toEqual([
      term({
        word: "buah tangan",
        spellings: [["buah", "tangan"], ["oleholeh"]],
      }),
    ])
  })

  it("lets a beginning lead to the kept spelling", () => {
    expect(queryTerms("krip")).toEqual([
      term({
        word: "krip",
        spellings: [["krip"], ["keripik"]],
        isPrefix: true,
      }),
    ])
  })

  it.each([
    ["jual kopi murah", ["kopi"]],
    ["beli madu di bawah 50 ribu", ["madu"]],
    ["madu maksimal Rp25.000", ["madu"]],
    ["dodol 20rb", ["dodol"]],
    ["tas 100k", ["tas"]],
    ["kopi 250 gr", ["kopi", "250gram"]],
    ["SKU 2500", ["sku", "2500"]],
  ])("reads %j without what is about buying", (question, words) => {
    const terms = queryTerms(question)
    expect(terms.map(({ word }) => word)).toEqual(words)
    expect(terms.at(-1)?.isPrefix).toBe(words.length > 1)
  })

  it("keeps what is about buying where there is nothing else", () => {
    expect(queryTerms("murah ")).toEqual([term({ word: "murah" })])
    expect(queryTerms("20rb ")).toHaveLength(1)
  })

  it("takes a word followed by a space as whole", () => {
    expect(queryTerms("pis ")).toEqual([term({ word: "pis" })])
  })

  it("reads no more than the allowed words and letters", () => {
    expect(queryTerms("a1 ".repeat(100))).toHaveLength(MAX_QUERY_WORDS)
    expect(queryTerms(`x${"y".repeat(9_999)}`)[0]?.word).toHaveLength(40)
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
