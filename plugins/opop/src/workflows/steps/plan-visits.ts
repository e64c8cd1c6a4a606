import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { isWithin } from "../../lib/roles"
import {
  changesOf,
  digestVisit,
  isInConflict,
  type Sighting,
  type VisitInput,
} from "../../lib/visit-sync"
import { MAPPING_MODULE } from "../../modules/mapping"
import { PESANTREN_MODULE } from "../../modules/pesantren"

export type PlanVisitsInput = {
  officer_id: string
  territory: readonly string[]
  visits: VisitInput[]
}

export type VisitVerdict =
  | {
      client_id: string
      status: "new"
      district_code: string
      changes: Partial<Sighting>
    }
  | { client_id: string; status: "known"; id: string }
  | { client_id: string; status: "conflict"; current: Sighting }
  | {
      client_id: string
      status: "refused"
      code: "row_not_found" | "visit_reused" | "date_in_future"
    }

type Entry = {
  district_code: string
  current: Sighting
  own: Partial<Sighting>
}

/** Phones' clocks go a little fast. */
const CLOCK_SLACK_MS = 10 * 60_000

/**
 * Decides of each visit: new, known already, in conflict with what somebody
 * wrote since, or refused. Writes nothing.
 */
export const planVisitsStep = createStep(
  "plan-visits",
  async (input: PlanVisitsInput, { container }) => {
    const entries = await loadEntries(container, input)
    const known = await loadKnown(container, input)
    const digests = new Map(known.map((row) => [row.client_id, row]))
    const verdicts = input.visits.map((visit): VisitVerdict => {
      const { client_id, pesantren_id } = visit
      const before = digests.get(client_id)
      const digest = digestVisit(visit)
      if (before && before.digest !== digest)
        return { client_id, status: "refused", code: "visit_reused" }
      if (before) return { client_id, status: "known", id: before.id }
      const entry = entries.get(pesantren_id)
      if (!entry) return { client_id, status: "refused", code: "row_not_found" }
      if (Date.parse(visit.visited_at) > Date.now() + CLOCK_SLACK_MS)
        return { client_id, status: "refused", code: "date_in_future" }
      return judge(visit, entry)
    })
    return new StepResponse(verdicts)
  }
)

/** Of several visits to one pesantren, the later ones see what the earlier wrote. */
function judge(visit: VisitInput, entry: Entry): VisitVerdict {
  const { client_id } = visit
  const changes = changesOf(visit, entry.current)
  const foreign = { ...entry.current, ...original(entry) }
  if (
    isInConflict(visit, changes, entry.current) &&
    isInConflict(visit, changes, foreign)
  )
    return { client_id, status: "conflict", current: entry.current }
  const taken = visit.resolution === "theirs" ? {} : changes
  for (const field of ["readiness", "potential"] as const)
    if (taken[field] !== undefined && !(field in entry.own))
      Object.assign(entry.own, { [field]: entry.current[field] })
  entry.current = { ...entry.current, ...taken }
  return {
    client_id,
    status: "new",
    district_code: entry.district_code,
    changes: taken,
  }
}

/** What stood there before this batch wrote over it. */
const original = ({ own }: Entry): Partial<Sighting> => own

async function loadEntries(
  container: MedusaContainer,
  { visits, territory }: PlanVisitsInput
): Promise<Map<string, Entry>> {
  const ids = [...new Set(visits.map(({ pesantren_id }) => pesantren_id))]
  const entries = await container
    .resolve(PESANTREN_MODULE)
    .listPesantrens({ id: ids }, { relations: ["record"], take: ids.length })
  return new Map(
    entries
      .filter(({ district_code }) => isWithin(territory, district_code))
      .map(({ id, district_code, record: { readiness, potential } }) => [
        id,
        { district_code, current: { readiness, potential }, own: {} },
      ])
  )
}

const loadKnown = (
  container: MedusaContainer,
  { officer_id, visits }: PlanVisitsInput
) =>
  container
    .resolve(MAPPING_MODULE)
    .listVisits(
      { officer_id, client_id: visits.map(({ client_id }) => client_id) },
      { select: ["id", "client_id", "digest"], take: visits.length }
    )
