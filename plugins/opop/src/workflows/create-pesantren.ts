import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { slugify } from "../lib/fold"
import type { CreatePesantren } from "../lib/pesantren-input"
import { PESANTREN_EVENTS } from "./events"
import { createPesantrenStep } from "./steps/create-pesantren"
import { requireDistrictsStep } from "./steps/require-districts"
import { requireFreeSlugsStep } from "./steps/require-free-slugs"

export type CreatePesantrenInput = { pesantren: CreatePesantren[] }

/**
 * Enters pesantren into the register, each with a record and a shop (a draft
 * unless told otherwise). Answers their ids in the order given. Emits
 * `pesantren.created`. Throws `district_unknown`, `slug_taken`.
 */
export const createPesantrenWorkflow = createWorkflow(
  "create-pesantren",
  ({ pesantren }: CreatePesantrenInput) => {
    requireDistrictsStep(
      transform(pesantren, (rows) => rows.map((row) => row.district_code))
    )
    requireFreeSlugsStep(
      transform(pesantren, (rows) =>
        rows.map((row) => ({ slug: row.slug ?? slugify(row.name) }))
      )
    )
    const ids = createPesantrenStep(pesantren)
    emitEventStep({
      eventName: PESANTREN_EVENTS.created,
      data: transform(ids, (created) => created.map((id) => ({ id }))),
    })
    return new WorkflowResponse(ids)
  }
)
