import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  DirtyPriority,
  type DirtyKind,
  type DirtyMark,
  type DirtyRow,
} from "../../lib/dirty"
import { SEARCH_SYNC_MODULE } from "../../modules/search-sync"
import { affectedProducts } from "../../sync/affected"
import { ownTags } from "../../sync/own-tags"

/** So many products are looked at as if each had changed itself. */
const FEW = 50

/**
 * Marks the products that other changed things belong to; they are indexed by
 * the next batch. Queues the tags of those things' own pages. Nothing to undo: a product marked in vain costs one look.
 */
export const spreadDirtyStep = createStep(
  "spread-dirty",
  async (rows: DirtyRow[], { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const sync = container.resolve(SEARCH_SYNC_MODULE)
    const marks: DirtyMark[] = []
    for (const { kind, reason, ids } of groups(rows)) {
      const products = await affectedProducts(query, kind, ids)
      for (const ref of products) marks.push({ kind: "product", ref, reason })
      await sync.queueTags(await ownTags(query, kind, ids, reason))
    }
    await sync.markDirty(
      marks,
      // A variant or price leads to a product or two: as urgent as they are.
      marks.length > FEW ? DirtyPriority.spread : DirtyPriority.event
    )
    return new StepResponse(marks.length)
  }
)

function groups(rows: DirtyRow[]) {
  const byKey = new Map<
    string,
    { kind: DirtyKind; reason: DirtyMark["reason"]; ids: string[] }
  >()
  for (const { kind, reason, ref } of rows) {
    if (kind !== "product") {
      const key = `${kind} ${reason}`
      const group = byKey.get(key) ?? { kind, reason, ids: [] }
      group.ids.push(ref)
      byKey.set(key, group)
    }
  }
  return byKey.values()
}
