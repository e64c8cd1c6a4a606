import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import type { OpopStage } from "@pasar-santri/opop/lib/register"
import { changeStageWorkflow } from "@pasar-santri/opop/workflows"
import { readRows } from "../../lib/query"
import type { DemoPesantren } from "../model"
import type { Admin, Officer } from "./cast"
import { firstStageOf, stepsOf } from "./stages"

/** Before it belongs to a cohort. */
const EARLY: readonly OpopStage[] = ["registered", "admin_passed"]

const Row = z.object({ id: z.string() })
const Standing = z.object({ record: z.object({ opop_stage: z.string() }) })

/**
 * Leads a pesantren through the programme to where it stands; what was told
 * already stays. Answers how many steps were made.
 */
export async function ensureStages(
  container: MedusaContainer,
  input: { pesantren: DemoPesantren; id: string; by: Admin | Officer }
): Promise<number> {
  const { pesantren, id, by } = input
  const told = await readRows(container, {
    ...{ entity: "stage_change", fields: ["id"], row: Row },
    filters: { pesantren_id: id },
  })
  const [entry] = await readRows(container, {
    ...{ entity: "pesantren", fields: ["record.opop_stage"], row: Standing },
    filters: { id },
  })
  const isAtFirst = entry?.record.opop_stage === firstStageOf(pesantren)
  // Entered as it stands at last: there is no way to tell.
  if (told.length === 0 && !isAtFirst) return 0
  const steps = stepsOf(pesantren).slice(told.length)
  for (const { stage, on, reason } of steps)
    await changeStageWorkflow(container).run({
      input: {
        ...{ pesantren_id: id, by, on, reason, to_stage: stage },
        cohort_year: EARLY.includes(stage) ? null : pesantren.cohortYear,
        opop_class: pesantren.opopClass,
        opop_field: pesantren.field,
      },
    })
  return steps.length
}
