import { describe, expect, it } from "vitest"
import { CircuitBreaker } from "./circuit-breaker"

function breakerAt() {
  const clock = { now: 1000 }
  const options = { failures: 3, windowMs: 100, openMs: 50 }
  return { clock, breaker: new CircuitBreaker(() => clock.now, options) }
}
const failTimes = (breaker: CircuitBreaker, times: number) => {
  for (let n = 0; n < times; n++) breaker.fail()
}

describe("CircuitBreaker", () => {
  it("lets everybody ask until enough failed in a short time", () => {
    const { clock, breaker } = breakerAt()
    failTimes(breaker, 2)
    clock.now += 101
    failTimes(breaker, 2)
    expect(breaker.enter()).toBe(true)
    breaker.fail()
    expect(breaker.enter()).toBe(false)
  })

  it("lets one try after a while, and everybody when that went well", () => {
    const { clock, breaker } = breakerAt()
    failTimes(breaker, 3)
    clock.now += 49
    expect(breaker.enter()).toBe(false)
    clock.now += 1
    expect([breaker.enter(), breaker.enter()]).toEqual([true, false])
    breaker.succeed()
    expect([breaker.enter(), breaker.enter()]).toEqual([true, true])
  })

  it("stays open when the one that tried failed", () => {
    const { clock, breaker } = breakerAt()
    failTimes(breaker, 3)
    clock.now += 50
    expect(breaker.enter()).toBe(true)
    breaker.fail()
    expect(breaker.enter()).toBe(false)
    clock.now += 50
    expect(breaker.enter()).toBe(true)
  })

  it("is not opened by what is slow in itself, nor left by it", () => {
    const { clock, breaker } = breakerAt()
    for (let n = 0; n < 9; n++) breaker.failSlowly()
    expect(breaker.enter()).toBe(true)
    failTimes(breaker, 3)
    clock.now += 50
    expect(breaker.enter()).toBe(true)
    breaker.failSlowly()
    expect(breaker.enter()).toBe(false)
  })

  it("forgets failures when one succeeds", () => {
    const { breaker } = breakerAt()
    failTimes(breaker, 2)
    breaker.succeed()
    failTimes(breaker, 2)
    expect(breaker.enter()).toBe(true)
  })
})
