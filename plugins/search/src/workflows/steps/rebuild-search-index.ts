import {
  ContainerRegistrationKeys,
  MedusaError,
  Modules,
} from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { EVERY_ENGINE, type DirtyEngine } from "../../lib/dirty"
import { ENGINES, type EngineName } from "../../lib/engines"
import { SEARCH_SYNC_MODULE } from "../../modules/search-sync"
import { LOCKS, withLocks } from "../../sync/advisory-lock"
import { enginesOn } from "../../sync/engines-on"
import { SWEEPS_HELD } from "../../sync/hold-sweeps"
import { SWEPT_ENTITIES } from "../../sync/sweep"

export type RebuildInput = {
  /** Left out, every engine that is on. */
  engine?: EngineName | undefined
}

/**
 * Fills a new version of each engine's index from the present state and lets it
 * take over when it agrees with the database; reads go on from the old one
 * meanwhile, and sweeps wait. Makes the index first where migrations have not.
 * Throws when a version differs or its engine fails; what was changed until then
 * is still to be swept. Nothing to undo: a version that did not become active
 * serves nobody and is dropped by the next rebuild.
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
    const connection = container.resolve(
      ContainerRegistrationKeys.PG_CONNECTION
    )
    const sync = container.resolve(SEARCH_SYNC_MODULE)
    const search = container.resolve(Modules.SEARCH)
    const isWhole = engines.length === on.length
    const rebuild = async () => {
      const startedAt = new Date()
      const begunAt = await sync.timeNow()
      const plan = await search.createIndexMigrationPlan()
      await search.executeIndexMigrationPlan(
        plan.filter(({ action }) => action !== "drop")
      )
      for (const one of engines) {
        await search.reindex({ index: ENGINES[one].index })
      }
      // All that is older was read; what was written to the old version alone
      // the next sweep looks at again.
      if (isWhole) await sync.writeWatermarks(SWEPT_ENTITIES, startedAt)
      else await sync.rewindWatermarks(startedAt)
      const read: DirtyEngine[] = isWhole ? [EVERY_ENGINE, ...engines] : engines
      await sync.queueTags([{ tag: "catalog", isHard: true }])
      await sync.dropSweptBefore(begunAt, read)
    }
    await withLocks(connection, [{ key: LOCKS.rebuild }, SWEEPS_HELD], rebuild)
    return new StepResponse({ engines })
  }
)
