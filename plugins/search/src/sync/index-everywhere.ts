import type { ProductDocument } from "../documents/product-document"
import { isShown } from "../documents/shown"
import { DirtyPriority, type DirtyRow } from "../lib/dirty"
import { ENGINES, isMeilisearchOn } from "../lib/engines"
import type { SearchModule } from "../lib/search-module"
import { changedTags, type ShownProduct } from "./changed-tags"
import { readChange, type IndexWork } from "./index-work"
import { tryWriteProducts, writeProducts } from "./write-products"

/**
 * Brings products to their present state in every engine. The embedded one has
 * to take them; what another does not take is marked for that one alone, so
 * that its outage holds nothing up. Keeps no rows.
 */
export async function indexEverywhere(
  work: IndexWork,
  products: DirtyRow[]
): Promise<DirtyRow[]> {
  const { search, sync, logger } = work
  const ids = products.map(({ ref }) => ref)
  const before = await shownProducts(search, ids)
  const change = await readChange(work, ids)
  await writeProducts(search, "postgres", change)
  if (isMeilisearchOn()) {
    const fault = await tryWriteProducts(search, "meilisearch", change)
    if (fault) {
      logger.warn(
        `search.engine_missed engine=meilisearch products=${ids.length} away=${fault.isAway}`
      )
      await sync.markDirty(products, DirtyPriority.event, "meilisearch")
    }
  }
  const after = new Map(change.documents.map((one) => [one.id, one]))
  await sync.queueTags(
    products.flatMap(({ ref, reason }) =>
      changedTags(before.get(ref) ?? null, asShown(after.get(ref)), reason)
    )
  )
  return []
}

/** What the index answers for these ids: only what shops can see. */
async function shownProducts(
  search: SearchModule,
  ids: string[]
): Promise<Map<string, ShownProduct>> {
  const { hits } = await search.search<ShownProduct>({
    entity: ENGINES.postgres.index,
    filters: { id: ids },
    pagination: { take: ids.length },
  })
  return new Map(hits.map(({ id, document }) => [id, document]))
}

const asShown = (document: ProductDocument | undefined): ShownProduct | null =>
  document && isShown(document) ? document : null
