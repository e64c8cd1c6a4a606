import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { fail } from "../../errors"
import { failRegister } from "../../faults/register"
import { dayOf } from "../../lib/day"
import { moveStage, type StageMove } from "../../lib/stage-move"
import { PESANTREN_MODULE } from "../../modules/pesantren"

export type PlanStageInput = StageMove & {
  pesantren_id: string
  /** ISO date. */
  on: string
}

/**
 * Where a pesantren stands, and where a move leads. Throws
 * `pesantren_not_found`, `date_in_future`, and what `moveStage` names.
 */
export const planStageStep = createStep(
  "plan-stage",
  async ({ pesantren_id, on, ...move }: PlanStageInput, { container }) => {
    if (on > dayOf(new Date()))
      throw failRegister("date_in_future", { field: "on" })
    const [entry] = await container
      .resolve(PESANTREN_MODULE)
      .listPesantrens({ id: pesantren_id }, { relations: ["record"], take: 1 })
    if (!entry) throw fail("pesantren_not_found")
    const { opop_stage, cohort_year, opop_class, opop_field } = entry.record
    const from = { opop_stage, cohort_year, opop_class, opop_field }
    const to = moveStage(from, move)
    if (typeof to === "string") throw failRegister(to)
    return new StepResponse({ from, to, district_code: entry.district_code })
  }
)
