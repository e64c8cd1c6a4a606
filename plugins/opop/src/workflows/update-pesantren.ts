import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { UpdatePesantren } from "../lib/pesantren-input"
import { PESANTREN_EVENTS } from "./events"
import { requireDistrictsStep } from "./steps/require-districts"
import { requireFreeSlugsStep } from "./steps/require-free-slugs"
import { updatePesantrenStep } from "./steps/update-pesantren"

export type UpdatePesantrenInput = { pesantren: UpdatePesantren[] }

/**
 * Changes register entries, their records and the texts of their shops; what is
 * left out stays. Answers the ids. Emits `pesantren.updated`. Throws
 * `pesantren_not_found`, `district_unknown`, `slug_taken`.
 */
export const updatePesantrenWorkflow = createWorkflow(
  "update-pesantren",
  ({ pesantren }: UpdatePesantrenInput) => {
    requireDistrictsStep(
      transform(pesantren, (rows) =>
        rows.flatMap((row) => row.district_code ?? [])
      )
    )
    requireFreeSlugsStep(
      transform(pesantren, (rows) =>
        rows.flatMap(({ id, slug }) => (slug === undefined ? [] : { id, slug }))
      )
    )
    const ids = updatePesantrenStep(pesantren)
    emitEventStep({
      eventName: PESANTREN_EVENTS.updated,
      data: transform(ids, (updated) => updated.map((id) => ({ id }))),
    })
    return new WorkflowResponse(ids)
  }
)
