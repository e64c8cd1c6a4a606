import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { OpopClass, OpopField, OpopStage } from "../../lib/register"
import { MAPPING_MODULE } from "../../modules/mapping"

export type NewStageChange = {
  pesantren_id: string
  from_stage: OpopStage | null
  to_stage: OpopStage
  cohort_year: number | null
  opop_class: OpopClass | null
  opop_field: OpopField | null
  /** ISO date. */
  changed_on: string
  reason: string | null
  actor_type: string
  actor_id: string | null
  actor_name: string | null
}

/** Writes the history of stages on; undo takes the rows out of it again. */
export const createStageChangesStep = createStep(
  "create-stage-changes",
  async (changes: NewStageChange[], { container }) => {
    if (changes.length === 0) return new StepResponse([], [])
    const made = await container
      .resolve(MAPPING_MODULE)
      .createStageChanges(changes)
    const ids = made.map(({ id }) => id)
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (ids?.length)
      await container.resolve(MAPPING_MODULE).softDeleteStageChanges(ids)
  }
)
