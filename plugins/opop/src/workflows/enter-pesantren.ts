import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../lib/actor"
import { withCountTime } from "../lib/counts"
import type { CreatePesantren } from "../lib/pesantren-input"
import { createPesantrenWorkflow } from "./create-pesantren"
import { chooseSlugStep } from "./steps/choose-slug"
import { recordAuditStep } from "./steps/record-audit"
import { requireNewEntryStep } from "./steps/require-new-entry"
import { requireTerritoryStep } from "./steps/require-territory"

export type EnterPesantrenInput = {
  by: Actor
  territory: readonly string[]
  pesantren: CreatePesantren
  /** The officer has looked at what is similar: this is another one. */
  is_other: boolean
  /** Whether the officer's word counts; a mentor's entry is a draft. */
  verifies: boolean
}

/**
 * Enters a pesantren for an officer: with an address of its own, after a look
 * at what is similar. Answers its id. Throws `territory_outside`,
 * `register_duplicate`, `district_unknown`.
 */
export const enterPesantrenWorkflow = createWorkflow(
  "enter-pesantren",
  (input: EnterPesantrenInput) => {
    requireTerritoryStep(
      transform(input, ({ territory, pesantren }) => ({
        territory,
        district_code: pesantren.district_code,
      }))
    )
    requireNewEntryStep(input)
    const slug = chooseSlugStep(input.pesantren)
    const row = transform({ input, slug }, (data) => ({
      ...data.input.pesantren,
      slug: data.slug,
      record: {
        ...withCountTime(data.input.pesantren.record ?? {}, {
          ...{ before: null, now: new Date() },
        }),
        verified_by: data.input.verifies ? data.input.by.name : null,
        verified_at: data.input.verifies ? new Date() : null,
      },
    }))
    const ids = createPesantrenWorkflow.runAsStep({
      input: { pesantren: [row] },
    })
    const id = transform(ids, ([first = ""]) => first)
    recordAuditStep(
      transform({ input, id }, (data) => [
        {
          by: data.input.by,
          action: "pesantren.entered",
          entity: "pesantren",
          entity_id: data.id,
          pesantren_id: data.id,
          area_code: data.input.pesantren.district_code,
          after: {
            name: data.input.pesantren.name,
            district_code: data.input.pesantren.district_code,
            is_other: data.input.is_other,
          },
        },
      ])
    )
    return new WorkflowResponse(id)
  }
)
