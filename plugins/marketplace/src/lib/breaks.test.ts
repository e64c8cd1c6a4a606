import { describe, expect, it } from "vitest"
import {
  type Attempt,
  BREAK_STATES,
  LIVE_BREAKS,
  MAX_REPAIRS,
  OPEN_BREAKS,
  stateAfter,
} from "./breaks"

const attempt = (end: Attempt["end"]): Attempt => ({
  ...{ end, tried: "reserve", result: "reserved" },
})

describe("a break after a try", () => {
  it.each([
    ["done", 1, false, "repaired"],
    ["done", 1, true, "open"],
    ["done", MAX_REPAIRS, true, "given_to_officer"],
    ["done", MAX_REPAIRS, false, "repaired"],
    ["failed", 1, true, "open"],
    ["failed", 1, false, "open"],
    ["failed", MAX_REPAIRS, true, "given_to_officer"],
    ["officer", 1, true, "given_to_officer"],
    ["told", 1, false, "given_to_officer"],
  ] as const)("that %s, the %i. time, still there: %s", (...row) => {
    const [end, attempts, isStillThere, state] = row
    expect(stateAfter(attempt(end), { attempts, isStillThere })).toBe(state)
  })

  it("is never believed repaired while it is found", () => {
    for (const end of ["done", "told", "officer", "failed"] as const)
      for (let attempts = 1; attempts <= MAX_REPAIRS + 1; attempts += 1)
        expect(
          stateAfter(attempt(end), { attempts, isStillThere: true })
        ).not.toBe("repaired")
  })

  it("is given to a person in the end, however the tries go on", () => {
    for (const end of ["done", "failed"] as const)
      expect(
        stateAfter(attempt(end), { attempts: MAX_REPAIRS, isStillThere: true })
      ).toBe("given_to_officer")
  })
})

describe("states of a break", () => {
  it("are live or ended", () => {
    const ended = BREAK_STATES.filter(
      (state) => !(LIVE_BREAKS as readonly string[]).includes(state)
    )
    expect(ended).toEqual(["repaired", "closed"])
    expect(LIVE_BREAKS).toEqual([...OPEN_BREAKS, "given_to_officer"])
  })
})
