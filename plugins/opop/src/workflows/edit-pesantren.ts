import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { Actor } from "../lib/actor"
import { changedFields } from "../lib/changed-fields"
import { withCountTime } from "../lib/counts"
import type { UpdatePesantren } from "../lib/pesantren-input"
import { pesantrenLock } from "./register-lock"
import { readEntryStep } from "./steps/read-entry"
import { recordAuditStep } from "./steps/record-audit"
import { requireTerritoryStep } from "./steps/require-territory"
import { updatePesantrenWorkflow } from "./update-pesantren"

/** Fields that the log masks. */
const MASKED = ["contact_phone"]

export type EditPesantrenInput = {
  by: Actor
  territory: readonly string[]
  id: string
  changes: Omit<UpdatePesantren, "id">
  /** What the officer has looked at. */
  version?: string | undefined
  /** Whether the officer's word counts; a mentor's makes the entry a draft. */
  verifies: boolean
  /** What is done, for the log. */
  action: "pesantren.edited" | "pesantren.verified"
}

/**
 * Changes an entry for an officer; what is left out stays, and new counts of
 * people get the time of the change. Answers its id.
 * Throws `territory_outside`, `pesantren_not_found`, `changed_meanwhile`,
 * `district_unknown`.
 */
export const editPesantrenWorkflow = createWorkflow(
  "edit-pesantren",
  (input: EditPesantrenInput) => {
    requireTerritoryStep(
      transform(input, ({ territory, changes }) => ({
        territory,
        district_code: changes.district_code,
      }))
    )
    const lock = transform(input, ({ id }) => pesantrenLock(id))
    acquireLockStep(lock)
    const before = readEntryStep(input)
    const changes = transform({ input, before }, (data) => ({
      ...data.input.changes,
      record: withCountTime(data.input.changes.record ?? {}, {
        before: data.before.record,
        now: new Date(),
      }),
    }))
    updatePesantrenWorkflow.runAsStep({
      input: transform({ input, changes }, (data) => ({
        pesantren: [
          {
            ...data.changes,
            id: data.input.id,
            record: {
              ...data.changes.record,
              verified_by: data.input.verifies ? data.input.by.name : null,
              verified_at: data.input.verifies ? new Date() : null,
            },
          },
        ],
      })),
    })
    recordAuditStep(
      transform(
        { input, before, changes },
        ({ input: { by, id, action }, before: was, changes: made }) => {
          const { record, shop: _, ...face } = made
          const both = changedFields(
            { ...was, ...was.record },
            { ...face, ...record },
            MASKED
          )
          return [
            {
              ...both,
              by,
              action,
              entity: "pesantren",
              entity_id: id,
              pesantren_id: id,
              area_code: made.district_code ?? was.district_code,
            },
          ]
        }
      )
    )
    releaseLockStep(lock)
    return new WorkflowResponse(input.id)
  }
)
