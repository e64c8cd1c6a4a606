import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DirtyPriority } from "../../lib/dirty"
import { SEARCH_SYNC_MODULE } from "../../modules/search-sync"
import { areSweepsHeld } from "../../sync/hold-sweeps"
import { changesSince, SWEPT_ENTITIES } from "../../sync/sweep"

/** Looked at twice, for transactions that end after their `updated_at`. */
const OVERLAP_MS = 10_000

/**
 * Marks what changed since the last sweep, for events that were lost. A table
 * that was never swept begins now: the index was just filled. Does nothing
 * while a loader holds sweeps. Safe to repeat.
 */
export const sweepChangesStep = createStep(
  "sweep-changes",
  async (_: void, { container }) => {
    const sync = container.resolve(SEARCH_SYNC_MODULE)
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const connection = container.resolve(
      ContainerRegistrationKeys.PG_CONNECTION
    )
    if (await areSweepsHeld(connection)) return new StepResponse(0)
    const startedAt = new Date()
    const watermarks = await sync.readWatermarks()
    let marked = 0
    for (const entity of SWEPT_ENTITIES) {
      const sweptTo = watermarks.get(entity)
      if (sweptTo) {
        const since = new Date(sweptTo.getTime() - OVERLAP_MS)
        for await (const marks of changesSince(
          query,
          entity,
          since,
          startedAt
        )) {
          await sync.markDirty(marks, DirtyPriority.sweep)
          marked += marks.length
        }
      }
      await sync.writeWatermarks([entity], startedAt)
    }
    return new StepResponse(marked)
  }
)
