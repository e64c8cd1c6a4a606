import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { countAttempt, forgiveAttempt } from "./attempts"

const LIMIT = { limit: 3, windowMs: 1000 }

/** Tries at each of the times; answers which were allowed. */
function run(at: number[]) {
  let times: number[] = []
  return at.map((now) => {
    const verdict = countAttempt(times, now, LIMIT)
    times = verdict.times
    return verdict
  })
}

describe("countAttempt", () => {
  it("refuses the one after the last, and says how long to wait", () => {
    const verdicts = run([0, 100, 200, 300])
    expect(verdicts.map(({ isAllowed }) => isAllowed)).toEqual([
      ...[true, true, true],
      false,
    ])
    expect(verdicts[3]?.waitMs).toBe(700)
  })

  it("allows again when the wait is over", () => {
    expect(run([0, 100, 200, 1000]).at(-1)?.isAllowed).toBe(true)
  })

  it("does not lengthen the wait by trying", () => {
    expect(run([0, 0, 0, 500, 600, 700, 1000]).at(-1)?.isAllowed).toBe(true)
  })

  it("forgets times that lie ahead, after the clock was set back", () => {
    expect(countAttempt([5000, 5000, 5000], 10, LIMIT).isAllowed).toBe(true)
  })

  it("never allows more than the limit in any window", () => {
    const steps = fc.array(fc.nat(400), { maxLength: 60 })
    fc.assert(
      fc.property(steps, (gaps) => {
        let clock = 0
        const at = gaps.map((gap) => (clock += gap))
        const allowed = at.filter((_, i) => run(at)[i]?.isAllowed)
        for (const start of allowed) {
          const within = allowed.filter((t) => t >= start && t < start + 1000)
          expect(within.length).toBeLessThanOrEqual(LIMIT.limit)
        }
      }),
      { numRuns: 50 }
    )
  })
})

describe("forgiveAttempt", () => {
  it("takes back one of that time and leaves the others", () => {
    expect(forgiveAttempt([1, 2, 2, 3], 2)).toEqual([1, 2, 3])
    expect(forgiveAttempt([1, 3], 2)).toEqual([1, 3])
  })

  it("lets any number of successes through", () => {
    let times: number[] = []
    for (let now = 0; now < 10; now += 1) {
      const verdict = countAttempt(times, now, LIMIT)
      expect(verdict.isAllowed).toBe(true)
      times = forgiveAttempt(verdict.times, now)
    }
  })
})
