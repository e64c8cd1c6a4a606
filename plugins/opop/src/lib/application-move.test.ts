import { describe, expect, it } from "vitest"
import { moved, type MovedColumns } from "./application-move"
import type { ApplicationAction, ApplicationState } from "./application-states"

const NOW = new Date("2026-11-25T03:00:00Z")
const EARLIER = new Date("2026-11-20T03:00:00Z")
const officer = { type: "officer", id: "offc_one", name: "Neng" } as const

const found: MovedColumns = {
  state: "draft",
  first_submitted_at: null,
  submitted_at: null,
  assigned_to: null,
  verified_by: null,
  verified_by_name: null,
  verified_at: null,
  decided_by: null,
  decided_by_name: null,
  decided_at: null,
  reason: null,
}

const after = (
  before: Partial<MovedColumns>,
  action: ApplicationAction,
  to: ApplicationState,
  reason: string | null = null
) =>
  moved(
    { ...found, ...before },
    { transition: { action, to }, by: officer, reason, now: NOW }
  )

describe("moved", () => {
  it("counts the wait from the last time that the case was handed in", () => {
    expect(after({}, "submit", "submitted")).toMatchObject({
      submitted_at: NOW,
      first_submitted_at: NOW,
    })
    const again = { first_submitted_at: EARLIER, submitted_at: EARLIER }
    expect(after(again, "submit", "submitted")).toMatchObject({
      submitted_at: NOW,
      first_submitted_at: EARLIER,
    })
  })

  it("gives a case to who begins to look at it, unless somebody has it", () => {
    const of = (assigned_to: string | null) =>
      after({ assigned_to }, "start_review", "under_review").assigned_to
    expect(of(null)).toBe("offc_one")
    expect(of("offc_two")).toBe("offc_two")
  })

  it("notes who checked, and forgets it when the case goes back", () => {
    const checked = after({}, "verify", "under_review")
    expect(checked).toMatchObject({
      verified_by: "offc_one",
      verified_by_name: "Neng",
      verified_at: NOW,
    })
    expect(
      after(checked, "request_revision", "revision_requested", "Buram")
    ).toMatchObject({ verified_by: null, verified_at: null, reason: "Buram" })
    expect(after(checked, "approve", "approved")).toMatchObject({
      verified_by: "offc_one",
      decided_by: "offc_one",
      decided_at: NOW,
    })
  })

  it("takes a decision back when the case is opened again", () => {
    const rejected = after({}, "reject", "rejected", "Bukan pesantren")
    expect(rejected.decided_by_name).toBe("Neng")
    expect(
      after(rejected, "reopen", "under_review", "Keliru orang")
    ).toMatchObject({
      decided_by: null,
      decided_at: null,
      reason: "Keliru orang",
    })
  })
})
