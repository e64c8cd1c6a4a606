import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { UndecidedRow } from "../../lib/register-import/plan"
import { MAPPING_MODULE } from "../../modules/mapping"

export type FinishRegisterImportInput = {
  id: string
  created: number
  updated: number
  skipped: number
  undecided: UndecidedRow[]
}

/** Rows that an import still names when it is over. */
const NAMED_ROWS = 200

/**
 * Marks an import as applied and forgets its rows, but for the names of those
 * that are left to decide: what they say is in the register now. Undo makes it
 * a preview again.
 */
export const finishRegisterImportStep = createStep(
  "finish-register-import",
  async (
    { id, created, updated, skipped, undecided }: FinishRegisterImportInput,
    { container }
  ) => {
    const mapping = container.resolve(MAPPING_MODULE)
    const { rows } = await mapping.retrieveRegisterImport(id, {
      select: ["id", "rows"],
    })
    await mapping.updateRegisterImports({
      ...{ id, rows: null, state: "applied", applied_at: new Date() },
      progress: created + updated,
      created_count: created,
      updated_count: updated,
      skipped_count: skipped,
      undecided_count: undecided.length,
      undecided: undecided.slice(0, NAMED_ROWS),
    })
    return new StepResponse(undefined, { id, rows })
  },
  async (done, { container }) => {
    if (done)
      await container.resolve(MAPPING_MODULE).updateRegisterImports({
        ...{ id: done.id, rows: done.rows, state: "previewed" },
        ...{ applied_at: null, progress: 0 },
        ...{ created_count: 0, updated_count: 0, skipped_count: 0 },
        ...{ undecided_count: 0, undecided: null },
      })
  }
)
