import { Modules } from "@medusajs/framework/utils"
import { EVERY_ENGINE } from "../../lib/dirty"
import { SEARCH_SYNC_MODULE } from "../../modules/search-sync"
import { SWEPT_ENTITIES } from "../../sync/sweep"
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
    const startedAt = new Date()
    const sync = container.resolve(SEARCH_SYNC_MODULE)
    // All that is older is read now anyway: no sweep needs to look at it.
    await sync.writeWatermarks(SWEPT_ENTITIES, startedAt)
    const begunAt = await sync.timeNow()
    const search = container.resolve(Modules.SEARCH)
    const plan = await search.createIndexMigrationPlan()
    await search.executeIndexMigrationPlan(
      plan.filter(({ action }) => action !== "drop")
    )
    const { job_id } = await search.reindex({ index: "product" })
    // What changed while it was filled went to the old version: the next sweep
    // looks at all of it again.
    await sync.writeWatermarks(SWEPT_ENTITIES, startedAt)
    await sync.dropDirtyBefore(begunAt, [EVERY_ENGINE, "postgres"])
    await sync.queueTags([{ tag: "catalog", isHard: true }])
    return new StepResponse({ jobId: job_id })
  }
)
