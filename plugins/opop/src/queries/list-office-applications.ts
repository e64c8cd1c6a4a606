import type { MedusaContainer } from "@medusajs/framework/types"
import {
  APPLICATION_STATES,
  type ApplicationState,
  OPEN_STATES,
} from "../lib/application-states"
import { ACCESS_MODULE } from "../modules/access"
import { APPLICATION_MODULE } from "../modules/application"
import { nameAreas } from "./name-areas"

const DAY_MS = 86_400_000

export type OfficeSearch = {
  /** Null: everywhere. */
  territory: readonly string[] | null
  /** `open`: what waits for somebody. */
  state: ApplicationState | "open" | "all"
  assigned_to: string | null | undefined
  q: string | undefined
  limit: number
  offset: number
}

const statesOf = (
  state: OfficeSearch["state"]
): readonly ApplicationState[] => {
  if (state === "open") return OPEN_STATES
  return state === "all" ? APPLICATION_STATES : [state]
}

/** One page of the queue, who waited longest first, and the numbers by state. */
export async function listOfficeApplications(
  container: MedusaContainer,
  { state, ...search }: OfficeSearch
) {
  const { rows, count, states } = await container
    .resolve(APPLICATION_MODULE)
    .searchApplications({ ...search, states: statesOf(state) })
  const officerIds = [...new Set(rows.flatMap((row) => row.assigned_to ?? []))]
  const [names, officers] = await Promise.all([
    nameAreas(
      container,
      rows.flatMap((row) => row.district_code ?? [])
    ),
    container
      .resolve(ACCESS_MODULE)
      .listOfficers(
        { id: officerIds },
        { select: ["id", "name"], take: officerIds.length }
      ),
  ])
  const officer = new Map(officers.map(({ id, name }) => [id, name]))
  const now = Date.now()
  return {
    applications: rows.map((row) => {
      const since = new Date(row.submitted_at)
      return {
        ...{ id: row.id, state: row.state, name: row.name },
        ...{ district_code: row.district_code, pesantren_id: row.pesantren_id },
        place: row.district_code ? names(row.district_code).full_name : null,
        submitted_at: since.toISOString(),
        first_submitted_at: new Date(row.first_submitted_at).toISOString(),
        age_days: Math.floor((now - since.getTime()) / DAY_MS),
        assigned_to: row.assigned_to
          ? { id: row.assigned_to, name: officer.get(row.assigned_to) ?? null }
          : null,
        is_verified: row.verified_at !== null,
        is_appeal: row.appeal_of !== null,
        ...{ warnings: row.warnings, open_items: row.open_items },
      }
    }),
    count,
    counts: Object.fromEntries(states.map((row) => [row.state, row.count])),
  }
}
