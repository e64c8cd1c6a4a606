import { describe, expect, it } from "vitest"
import {
  dayInJakarta,
  readVisit,
  seenOf,
  toVisitBody,
  typedOf,
} from "./visit-draft"

const TODAY = "2026-11-24"
const typed = {
  pesantren_id: "psn_01ABC",
  visited_on: "2026-11-24",
  purpose: "mentoring",
  findings: " Produksi abon dua kali seminggu. ",
  readiness: "pilot",
  potential: "",
  next_visit_on: "2026-12-01",
}

describe("readVisit", () => {
  it("reads what the office takes", () => {
    expect(readVisit(typed, TODAY)).toEqual({
      faults: null,
      fields: {
        pesantren_id: "psn_01ABC",
        visited_on: "2026-11-24",
        purpose: "mentoring",
        findings: "Produksi abon dua kali seminggu.",
        readiness: "pilot",
        potential: null,
        next_visit_on: "2026-12-01",
      },
    })
  })

  it.each([
    ["pesantren_id", "", "pesantren_missing"],
    ["pesantren_id", "../admin", "pesantren_missing"],
    ["visited_on", "2026-11-25", "day_invalid"],
    ["visited_on", "kemarin", "day_invalid"],
    ["next_visit_on", "2026-11-24", "day_invalid"],
    ["findings", "ok", "findings_missing"],
  ])("refuses %s %j", (name, value, fault) => {
    const { fields, faults } = readVisit({ ...typed, [name]: value }, TODAY)
    expect(fields).toBeNull()
    expect(faults).toEqual({ [name]: fault })
  })

  it("takes unknown choices for none", () => {
    const odd = { ...typed, purpose: "x", readiness: "y", next_visit_on: "" }
    expect(readVisit(odd, TODAY).fields).toMatchObject({
      purpose: "other",
      readiness: null,
      next_visit_on: null,
    })
  })
})

describe("a kept visit", () => {
  const { fields } = readVisit(typed, TODAY)
  if (!fields) throw new Error("not read")
  const draft = {
    ...fields,
    client_id: "client-01",
    officer_id: "offc_1",
    pesantren_name: "Nurul Gede",
    written_at: "2026-11-24T03:00:00.000Z",
    seen: null,
    resolution: null,
    refusal: null,
  }

  it("fills its form as it was", () => {
    expect(readVisit(typedOf(draft), TODAY).fields).toEqual(fields)
  })

  it("is sent with the time of writing, or noon of an earlier day", () => {
    expect(toVisitBody(draft).visited_at).toBe("2026-11-24T03:00:00.000Z")
    const earlier = { ...draft, visited_on: "2026-11-20" }
    expect(toVisitBody(earlier).visited_at).toBe("2026-11-20T05:00:00.000Z")
  })

  it("says what was seen and decided only where that is known", () => {
    expect(toVisitBody(draft)).not.toHaveProperty("seen")
    const seen = { readiness: "idea" as const, potential: null }
    const decided = { ...draft, seen, resolution: "mine" as const }
    expect(toVisitBody(decided)).toMatchObject({ seen, resolution: "mine" })
  })
})

it("knows which day it is in Jakarta", () => {
  expect(dayInJakarta(new Date("2026-11-24T16:59:00Z"))).toBe("2026-11-24")
  expect(dayInJakarta(new Date("2026-11-24T17:00:00Z"))).toBe("2026-11-25")
})

it.each([
  [undefined, null, null],
  [{ readiness: "idea" }, null, { readiness: "idea", potential: null }],
  [{ readiness: "idea" }, "Lele", null],
  [
    { readiness: "idea", potential: "Kopi" },
    "Lele",
    { readiness: "idea", potential: "Kopi" },
  ],
] as const)("of %j, writing %j, it saw %j", (known, potential, seen) => {
  expect(seenOf(known, { potential })).toEqual(seen)
})
