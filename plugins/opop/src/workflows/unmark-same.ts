import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { Actor } from "../lib/actor"
import { REPEATS_LOCK } from "./register-lock"
import { recordAuditStep } from "./steps/record-audit"
import { requireRepeatStep } from "./steps/require-repeat"
import { updatePesantrenWorkflow } from "./update-pesantren"

export type UnmarkSameInput = { by: Actor; id: string }

/**
 * Takes back that an entry repeats another: it is in the lists again, as it
 * was. Answers its id. Emits `pesantren.updated`. Throws
 * `pesantren_not_found`, `entry_repeats_none`.
 */
export const unmarkSameWorkflow = createWorkflow(
  "unmark-same",
  (input: UnmarkSameInput) => {
    acquireLockStep(REPEATS_LOCK)
    const found = requireRepeatStep(input)
    updatePesantrenWorkflow.runAsStep({
      input: transform(input, ({ id }) => ({
        pesantren: [{ id, record: { duplicate_of: null } }],
      })),
    })
    recordAuditStep(
      transform({ input, found }, ({ input: { by, id }, found: was }) => [
        {
          by,
          action: "pesantren.unmarked_same",
          entity: "pesantren",
          entity_id: id,
          pesantren_id: id,
          area_code: was.district_code,
          before: { duplicate_of: was.duplicate_of },
          after: { duplicate_of: null },
        },
      ])
    )
    releaseLockStep(REPEATS_LOCK)
    return new WorkflowResponse(input.id)
  }
)
