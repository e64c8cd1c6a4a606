import { describe, expect, it } from "vitest"
import { isBuyable, priceSpan, stockWord } from "./offer"

it.each([
  [null, "uncounted"],
  [0, "out"],
  [2, "left"],
  [5, "left"],
  [6, "in"],
] as const)("tells a stock of %s as %s", (available, word) => {
  expect(stockWord(available)).toBe(word)
})

describe("isBuyable", () => {
  it("needs a price and a piece", () => {
    expect(isBuyable({ price: 1, available: 1 })).toBe(true)
    expect(isBuyable({ price: 1, available: null })).toBe(true)
    expect(isBuyable({ price: 1, available: 0 })).toBe(false)
    expect(isBuyable({ price: null, available: 9 })).toBe(false)
  })
})

describe("priceSpan", () => {
  it("leaves out what has no price", () => {
    const offers = [null, 30, 20].map((price) => ({ price, available: 1 }))
    expect(priceSpan(offers)).toEqual({ min: 20, max: 30 })
    expect(priceSpan([{ price: null, available: 1 }])).toBe(null)
  })
})
