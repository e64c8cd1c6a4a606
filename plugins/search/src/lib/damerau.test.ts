import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { damerau, maxTypos } from "./damerau"

const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 7 })

describe("damerau", () => {
  it.each([
    ["pisang", "pisang", 0],
    ["pisng", "pisang", 1],
    ["pisnag", "pisang", 1],
    ["pizang", "pisang", 1],
    ["pisaang", "pisang", 1],
    ["ca", "abc", 3],
  ])("tells %s from %s by %i", (a, b, distance) => {
    expect(damerau(a, b, 5)).toBe(distance)
  })

  it("agrees with the definition, either way round", () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(damerau(a, b, 9)).toBe(defined(a, b))
        expect(damerau(b, a, 9)).toBe(defined(a, b))
      })
    )
  })

  it("stops at the limit", () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, max) => {
        expect(damerau(a, b, max)).toBe(Math.min(defined(a, b), max + 1))
      })
    )
  })
})

it("allows more edits to longer words, and none to codes", () => {
  expect(["abc", "abcd", "abcdefghi", "kp-250"].map(maxTypos)).toEqual([
    0, 1, 2, 0,
  ])
})

/** The recurrence, as it is written in books. */
function defined(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length
  const [last, other] = [a.at(-1), b.at(-1)]
  const ways = [
    defined(a.slice(0, -1), b) + 1,
    defined(a, b.slice(0, -1)) + 1,
    defined(a.slice(0, -1), b.slice(0, -1)) + (last === other ? 0 : 1),
  ]
  if (a.length > 1 && b.length > 1 && last === b.at(-2) && a.at(-2) === other)
    ways.push(defined(a.slice(0, -2), b.slice(0, -2)) + 1)
  return Math.min(...ways)
}
