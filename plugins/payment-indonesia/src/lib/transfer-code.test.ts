import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { chooseCode, CODE_MAX } from "./transfer-code"

describe("chooseCode", () => {
  it("gives a free code from 1 to 999, and each of them to somebody", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1_000, max: 10_000_000 }),
        fc.uniqueArray(fc.integer({ min: 1, max: CODE_MAX }), {
          maxLength: 998,
        }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (base, codes, chance) => {
          const taken = codes.map((code) => base + code)
          const code = chooseCode(base, taken, () => chance)
          expect(code).toBeGreaterThanOrEqual(1)
          expect(code).toBeLessThanOrEqual(CODE_MAX)
          expect(taken).not.toContain(base + (code ?? 0))
        }
      ),
      { numRuns: 2_000 }
    )
  })

  it("fills all of them, and then has none", () => {
    const taken: number[] = []
    for (let nth = 0; nth < CODE_MAX; nth += 1) {
      const code = chooseCode(50_000, taken, Math.random)
      expect(code).not.toBeNull()
      taken.push(50_000 + (code ?? 0))
    }
    expect(new Set(taken).size).toBe(CODE_MAX)
    expect(chooseCode(50_000, taken, Math.random)).toBeNull()
  })

  it("shares sums with another base that overlaps", () => {
    const taken = Array.from({ length: CODE_MAX }, (_, at) => 50_001 + at)
    expect(chooseCode(50_500, taken, () => 0)).toBe(500)
  })
})
