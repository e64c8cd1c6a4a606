import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { Actor } from "../lib/actor"
import { REPEATS_LOCK } from "./register-lock"
import { recordAuditStep } from "./steps/record-audit"
import { replacePesantrenInvitationsStep } from "./steps/replace-pesantren-invitations"
import {
  requireRepeatableStep,
  type RequireRepeatableInput,
} from "./steps/require-repeatable"
import { updatePesantrenWorkflow } from "./update-pesantren"

export type MarkSameInput = RequireRepeatableInput & { by: Actor }

/**
 * Says that an entry repeats another: from now on lists, sums and the shop go
 * on without it, and its links to the shop are withdrawn. Answers its id.
 * Emits `pesantren.updated`. Errors: see `requireRepeatableStep`.
 */
export const markSameWorkflow = createWorkflow(
  "mark-same",
  (input: MarkSameInput) => {
    acquireLockStep(REPEATS_LOCK)
    const found = requireRepeatableStep(input)
    replacePesantrenInvitationsStep(
      transform(input, ({ id }) => ({ pesantren_id: id }))
    )
    updatePesantrenWorkflow.runAsStep({
      input: transform(input, ({ id, same_as }) => ({
        pesantren: [{ id, record: { duplicate_of: same_as } }],
      })),
    })
    recordAuditStep(
      transform({ input, found }, ({ input: { by, id, same_as }, ...data }) => [
        {
          by,
          action: "pesantren.marked_same",
          entity: "pesantren",
          entity_id: id,
          pesantren_id: id,
          area_code: data.found.district_code,
          before: { duplicate_of: null },
          after: { duplicate_of: same_as, name: data.found.other },
        },
      ])
    )
    releaseLockStep(REPEATS_LOCK)
    return new WorkflowResponse(input.id)
  }
)
