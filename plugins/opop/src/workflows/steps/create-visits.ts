import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { digestVisit, type VisitInput } from "../../lib/visit-sync"
import { MAPPING_MODULE } from "../../modules/mapping"

export type NewVisit = VisitInput & {
  officer_id: string
  officer_name: string
  district_code: string
}

/** Writes visits down; answers them in the order given. Undo takes them back. */
export const createVisitsStep = createStep(
  "create-visits",
  async (visits: NewVisit[], { container }) => {
    if (visits.length === 0) return new StepResponse([], [])
    const made = await container.resolve(MAPPING_MODULE).createVisits(
      visits.map((visit) => {
        const { seen: _s, resolution: _r, ...row } = visit
        return {
          ...row,
          visited_at: new Date(row.visited_at),
          digest: digestVisit(visit),
        }
      })
    )
    const rows = made.map(({ id, client_id }) => ({ id, client_id }))
    return new StepResponse(
      rows,
      rows.map(({ id }) => id)
    )
  },
  async (ids, { container }) => {
    if (ids?.length)
      await container.resolve(MAPPING_MODULE).softDeleteVisits(ids)
  }
)
