import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { split, splitWithin } from "./split"

const RUNS = { numRuns: 10_000 }
const rupiah = fc.integer({ min: 0, max: 5_000_000_000 })

const parts = fc
  .uniqueArray(fc.string({ minLength: 1, maxLength: 6 }), {
    minLength: 1,
    maxLength: 12,
  })
  .chain((keys) =>
    fc
      .array(fc.oneof(fc.constant(0), rupiah), {
        minLength: keys.length,
        maxLength: keys.length,
      })
      .map((weights) =>
        keys.map((key, index) => ({ key, weight: weights[index] ?? 0 }))
      )
  )

const sum = (shares: Map<string, number>) =>
  [...shares.values()].reduce((all, share) => all + share, 0)

const sorted = (shares: Map<string, number>) =>
  [...shares].sort(([a], [b]) => (a < b ? -1 : 1))

describe("split", () => {
  it.each([
    [100, [1, 1, 1], [34, 33, 33]],
    [10, [0, 3, 0], [0, 10, 0]],
    [1, [1, 1], [1, 0]],
    [7, [0, 0], [4, 3]],
    [0, [5, 5], [0, 0]],
    [10, [7, 3], [7, 3]],
  ])("shares Rp%i by %j as %j", (total, weights, shares) => {
    const given = weights.map((weight, index) => ({ key: `${index}`, weight }))
    expect([...split(total, given).values()]).toEqual(shares)
  })

  it("sums to the total, and no share is negative or a fraction", () => {
    fc.assert(
      fc.property(rupiah, parts, (total, given) => {
        const shares = split(total, given)
        expect(sum(shares)).toBe(total)
        for (const share of shares.values())
          expect(Number.isInteger(share) && share >= 0).toBe(true)
      }),
      RUNS
    )
  })

  it("does not depend on the order of the parts", () => {
    fc.assert(
      fc.property(
        rupiah,
        parts.chain((given) =>
          fc.tuple(
            fc.constant(given),
            fc.shuffledSubarray(given, {
              minLength: given.length,
              maxLength: given.length,
            })
          )
        ),
        (total, [given, shuffled]) => {
          expect(sorted(split(total, shuffled))).toEqual(
            sorted(split(total, given))
          )
        }
      ),
      RUNS
    )
  })

  it("is never a rupiah or more away from the exact share", () => {
    fc.assert(
      fc.property(rupiah, parts, (total, given) => {
        const all = given.reduce((a, { weight }) => a + BigInt(weight), 0n)
        fc.pre(all > 0n)
        const shares = split(total, given)
        for (const { key, weight } of given) {
          const exact = BigInt(total) * BigInt(weight)
          const off = BigInt(shares.get(key) ?? 0) * all - exact
          expect(off < all && -off < all).toBe(true)
        }
      }),
      RUNS
    )
  })

  it.each([
    ["a fraction", 1.5, [{ key: "a", weight: 1 }]],
    ["a negative total", -1, [{ key: "a", weight: 1 }]],
    ["a negative weight", 1, [{ key: "a", weight: -1 }]],
    ["money for nobody", 1, []],
    [
      "a repeated key",
      1,
      [
        { key: "a", weight: 1 },
        { key: "a", weight: 2 },
      ],
    ],
  ])("refuses %s", (_, total, given) => {
    expect(() => split(total, given)).toThrow(RangeError)
  })
})

describe("splitWithin", () => {
  const capped = parts.chain((given) =>
    fc
      .array(rupiah, { minLength: given.length, maxLength: given.length })
      .map((mosts) =>
        given.map((part, index) => ({ ...part, most: mosts[index] ?? 0 }))
      )
  )

  it("sums to the total and gives nobody more than there is room for", () => {
    fc.assert(
      fc.property(
        capped.chain((given) =>
          fc.tuple(
            fc.constant(given),
            fc.integer({
              min: 0,
              max: given.reduce((all, { most }) => all + most, 0),
            })
          )
        ),
        ([given, total]) => {
          const shares = splitWithin(total, given)
          expect(sum(shares)).toBe(total)
          for (const { key, most } of given) {
            const share = shares.get(key) ?? -1
            expect(share >= 0 && share <= most).toBe(true)
          }
          expect(sorted(splitWithin(total, [...given].reverse()))).toEqual(
            sorted(shares)
          )
        }
      ),
      RUNS
    )
  })

  it("refuses more than all can take", () => {
    expect(() => splitWithin(3, [{ key: "a", weight: 1, most: 2 }])).toThrow(
      RangeError
    )
  })
})
