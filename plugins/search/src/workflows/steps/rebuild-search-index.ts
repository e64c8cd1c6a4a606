import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/**
 * Fills a new version of the product index from the present state and lets it
 * take over; reads go on from the old one meanwhile. Makes the index first
 * where migrations have not. Nothing to undo: a version that did not become
 * active serves nobody and is dropped by the next rebuild.
 */
export const rebuildSearchIndexStep = createStep(
  "rebuild-search-index",
  async (_: void, { container }) => {
    const search = container.resolve(Modules.SEARCH)
    const plan = await search.createIndexMigrationPlan()
    await search.executeIndexMigrationPlan(
      plan.filter(({ action }) => action !== "drop")
    )
    const { job_id } = await search.reindex({ index: "product" })
    return new StepResponse({ jobId: job_id })
  }
)
