import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { shareEvenly } from "./share-evenly"

describe("shareEvenly", () => {
  it("gives what cannot be divided to the first", () => {
    expect(shareEvenly(10, 4)).toEqual([3, 3, 2, 2])
    expect(shareEvenly(0, 3)).toEqual([0, 0, 0])
  })

  it("adds up, and no two shares differ by more than one rupiah", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100_000_000_000 }),
        fc.integer({ min: 1, max: 50 }),
        (amount, among) => {
          const shares = shareEvenly(amount, among)
          expect(shares).toHaveLength(among)
          expect(shares.reduce((sum, share) => sum + share, 0)).toBe(amount)
          expect(Math.max(...shares) - Math.min(...shares)).toBeLessThan(2)
        }
      ),
      { numRuns: 10_000 }
    )
  })

  it("refuses to share among nobody", () => {
    expect(() => shareEvenly(1, 0)).toThrow(RangeError)
  })
})
