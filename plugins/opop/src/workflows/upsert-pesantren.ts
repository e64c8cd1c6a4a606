import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { slugify } from "../lib/fold"
import type { CreatePesantren } from "../lib/pesantren-input"
import { createPesantrenWorkflow } from "./create-pesantren"
import { findPesantrenBySlugStep } from "./steps/find-pesantren-by-slug"
import { updatePesantrenWorkflow } from "./update-pesantren"

export type UpsertPesantrenInput = { pesantren: CreatePesantren[] }

const slugOf = (row: CreatePesantren) => row.slug ?? slugify(row.name)

/**
 * Brings entries up to the given ones, found by slug: for seeds and imports.
 * A shop that exists keeps its state, whatever is given. Answers the id of each
 * slug, and how many were created and updated. Throws `district_unknown`, and
 * `slug_taken` when one slug is given twice.
 */
export const upsertPesantrenWorkflow = createWorkflow(
  "upsert-pesantren",
  ({ pesantren }: UpsertPesantrenInput) => {
    const slugs = transform(pesantren, (rows) => rows.map(slugOf))
    const known = findPesantrenBySlugStep(slugs)
    const parts = transform({ pesantren, known }, (data) => ({
      create: data.pesantren.filter((row) => !data.known[slugOf(row)]),
      update: data.pesantren.flatMap((row) => {
        const id = data.known[slugOf(row)]
        const { state: _, ...texts } = row.shop ?? {}
        return id ? { ...row, id, shop: texts } : []
      }),
    }))
    const created = createPesantrenWorkflow.runAsStep({
      input: { pesantren: parts.create },
    })
    updatePesantrenWorkflow.runAsStep({ input: { pesantren: parts.update } })
    return new WorkflowResponse(
      transform({ parts, created, known }, (data) => ({
        ids: {
          ...data.known,
          ...Object.fromEntries(
            data.parts.create.map((row, index) => [
              slugOf(row),
              data.created[index],
            ])
          ),
        },
        created: data.parts.create.length,
        updated: data.parts.update.length,
      }))
    )
  }
)
