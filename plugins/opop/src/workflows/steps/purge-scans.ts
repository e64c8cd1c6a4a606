import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PAPER_MODULE } from "../../modules/paper"

/**
 * Removes the files of papers, then their numbers. In this order, so that after
 * a crash between the two the row still names what is left to remove. Cannot be
 * undone, and must not be.
 */
export const purgeScansStep = createStep(
  "purge-scans",
  async ({ ids }: { ids: string[] }, { container }) => {
    const papers = container.resolve(PAPER_MODULE)
    const rows = await papers.listPapers({ id: ids }, { take: ids.length })
    await container
      .resolve(Modules.FILE)
      .deleteFiles(rows.flatMap(({ file_id }) => file_id ?? []))
    await papers.updatePapers(
      rows.map(({ id }) => ({
        id,
        file_id: null,
        number: null,
        purged_at: new Date(),
      }))
    )
    return new StepResponse(
      rows.map(({ id, owner_id, kind }) => ({ id, owner_id, kind }))
    )
  }
)
