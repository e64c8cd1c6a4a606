import { describe, expect, it } from "vitest"
import {
  changesOf,
  digestVisit,
  isInConflict,
  type VisitInput,
} from "./visit-sync"

const VISIT: VisitInput = {
  client_id: "hp-1",
  pesantren_id: "psn_1",
  visited_at: "2026-11-20T03:00:00.000Z",
  purpose: "survey",
  findings: "Ada kolam lele.",
  readiness: "pilot",
  is_offline: true,
}
const NOTHING = { readiness: "none", potential: null } as const

describe("digestVisit", () => {
  it("is the same for the same words, whatever was decided", () => {
    expect(digestVisit({ ...VISIT, resolution: "mine", seen: NOTHING })).toBe(
      digestVisit(VISIT)
    )
    expect(digestVisit({ ...VISIT, findings: "Lain." })).not.toBe(
      digestVisit(VISIT)
    )
  })
})

describe("a visit", () => {
  it("changes what is new only", () => {
    expect(changesOf(VISIT, NOTHING)).toEqual({ readiness: "pilot" })
    expect(changesOf(VISIT, { readiness: "pilot", potential: "Lele" })).toEqual(
      {}
    )
    expect(changesOf({ ...VISIT, readiness: null }, NOTHING)).toEqual({})
  })

  const conflict = (
    more: Partial<VisitInput>,
    current: typeof NOTHING | { readiness: "selling"; potential: null }
  ) => {
    const visit = { ...VISIT, ...more }
    return isInConflict(visit, changesOf(visit, current), current)
  }

  it("is in conflict when another changed the same since it was seen", () => {
    const selling = { readiness: "selling", potential: null } as const
    expect(conflict({ seen: NOTHING }, selling)).toBe(true)
    expect(conflict({ seen: NOTHING }, NOTHING)).toBe(false)
    expect(conflict({}, selling)).toBe(false)
    expect(conflict({ seen: NOTHING, resolution: "mine" }, selling)).toBe(false)
    expect(conflict({ seen: NOTHING, readiness: "selling" }, selling)).toBe(
      false
    )
  })
})
