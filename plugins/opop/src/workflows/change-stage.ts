import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { Actor } from "../lib/actor"
import { changedFields } from "../lib/changed-fields"
import { pesantrenLock } from "./register-lock"
import { createStageChangesStep } from "./steps/create-stage-changes"
import { planStageStep, type PlanStageInput } from "./steps/plan-stage"
import { recordAuditStep } from "./steps/record-audit"
import { updatePesantrenWorkflow } from "./update-pesantren"

export type ChangeStageInput = PlanStageInput & { by: Actor }

/**
 * Moves a pesantren in the programme, with its cohort, class and field, and
 * writes the history on. Answers where it stands. Throws
 * `pesantren_not_found`, `date_in_future`, `stage_unchanged`,
 * `stage_reason_required`, `stage_cohort_required`.
 */
export const changeStageWorkflow = createWorkflow(
  "change-stage",
  (input: ChangeStageInput) => {
    const lock = transform(input, ({ pesantren_id }) =>
      pesantrenLock(pesantren_id)
    )
    acquireLockStep(lock)
    const plan = planStageStep(input)
    createStageChangesStep(
      transform(
        { input, plan },
        ({ input: { by, ...move }, plan: { from, to } }) => {
          const { opop_stage: to_stage, ...rest } = to
          return [
            {
              ...rest,
              pesantren_id: move.pesantren_id,
              from_stage: from.opop_stage,
              to_stage,
              changed_on: move.on,
              reason: move.reason?.trim() || null,
              actor_type: by.type,
              actor_id: by.id,
              actor_name: by.name,
            },
          ]
        }
      )
    )
    updatePesantrenWorkflow.runAsStep({
      input: transform({ input, plan }, (data) => ({
        pesantren: [{ id: data.input.pesantren_id, record: data.plan.to }],
      })),
    })
    recordAuditStep(
      transform({ input, plan }, (data) => [
        {
          ...changedFields(data.plan.from, data.plan.to),
          by: data.input.by,
          action: "pesantren.stage_changed",
          entity: "pesantren",
          entity_id: data.input.pesantren_id,
          pesantren_id: data.input.pesantren_id,
          area_code: data.plan.district_code,
          reason: data.input.reason?.trim() || null,
        },
      ])
    )
    releaseLockStep(lock)
    return new WorkflowResponse(transform(plan, ({ to }) => to))
  }
)
