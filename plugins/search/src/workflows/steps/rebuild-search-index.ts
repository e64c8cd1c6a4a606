import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { EVERY_ENGINE, type DirtyEngine } from "../../lib/dirty"
import { ENGINES, type EngineName } from "../../lib/engines"
import { SEARCH_SYNC_MODULE } from "../../modules/search-sync"
import { enginesOn } from "../../sync/engines-on"
import { SWEPT_ENTITIES } from "../../sync/sweep"

export type RebuildInput = {
  /** Left out, every engine that is on. */
  engine?: EngineName | undefined
}

/**
 * Fills a new version of each engine's index from the present state and lets it
 * take over when it agrees with the database; reads go on from the old one
 * meanwhile. Makes the index first where migrations have not. Throws when a
 * version differs or its engine fails. Nothing to undo: a version that did not
 * become active serves nobody and is dropped by the next rebuild.
 */
export const rebuildSearchIndexStep = createStep(
  "rebuild-search-index",
  async ({ engine }: RebuildInput, { container }) => {
    const on = enginesOn()
    const engines = engine ? [engine] : on
    if (!engines.every((one) => on.includes(one))) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `The engine "${String(engine)}" is not switched on`
      )
    }
    const startedAt = new Date()
    const sync = container.resolve(SEARCH_SYNC_MODULE)
    const isWhole = engines.length === on.length
    // All that is older is read now anyway: no sweep needs to look at it.
    if (isWhole) await sync.writeWatermarks(SWEPT_ENTITIES, startedAt)
    const begunAt = await sync.timeNow()
    const search = container.resolve(Modules.SEARCH)
    const plan = await search.createIndexMigrationPlan()
    await search.executeIndexMigrationPlan(
      plan.filter(({ action }) => action !== "drop")
    )
    for (const one of engines) {
      await search.reindex({ index: ENGINES[one].index })
    }
    // What was written to the old version alone: the next sweep looks at all of
    // it again.
    await sync.writeWatermarks(SWEPT_ENTITIES, startedAt)
    const read: DirtyEngine[] = isWhole ? [EVERY_ENGINE, ...engines] : engines
    await sync.dropDirtyBefore(begunAt, read)
    await sync.queueTags([{ tag: "catalog", isHard: true }])
    return new StepResponse({ engines })
  }
)
