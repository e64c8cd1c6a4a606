import { createHash } from "node:crypto"
import type { VisitPurpose } from "./mapping"
import type { Readiness } from "./register"

/** What a visit may change in the register. */
export type Sighting = { readiness: Readiness; potential: string | null }

export type VisitInput = {
  /** The phone's own id of it; sent again, it is the same visit. */
  client_id: string
  pesantren_id: string
  /** ISO time. */
  visited_at: string
  purpose: VisitPurpose
  findings: string
  readiness?: Readiness | null | undefined
  potential?: string | null | undefined
  next_visit_on?: string | null | undefined
  is_offline: boolean
  /** What the register said when it was written down; null: not known. */
  seen?: Sighting | null | undefined
  /** After a conflict: whose word goes into the register. */
  resolution?: "mine" | "theirs" | undefined
}

/** What the same words always are, whatever was decided about them. */
export function digestVisit(visit: VisitInput): string {
  const said = [
    ...[visit.pesantren_id, visit.visited_at, visit.purpose, visit.findings],
    ...[visit.readiness ?? null, visit.potential ?? null],
    visit.next_visit_on ?? null,
  ]
  return createHash("sha256").update(JSON.stringify(said)).digest("hex")
}

/** What the visit would change; empty when it says what is there already. */
export function changesOf(
  visit: VisitInput,
  current: Sighting
): Partial<Sighting> {
  const { readiness, potential } = visit
  return {
    ...(readiness && readiness !== current.readiness ? { readiness } : {}),
    ...(potential && potential !== current.potential ? { potential } : {}),
  }
}

/**
 * Whether somebody else changed, since the visit was written down, what it
 * would change too. Without knowing what was seen, nothing is in conflict: the
 * form was filled in before the register's own page.
 */
export function isInConflict(
  { seen, resolution }: VisitInput,
  changes: Partial<Sighting>,
  current: Sighting
): boolean {
  if (!seen || resolution) return false
  return (["readiness", "potential"] as const).some(
    (field) => changes[field] !== undefined && seen[field] !== current[field]
  )
}
