import type { DirtyRow } from "../lib/dirty"
import { isMeilisearchOn, type EngineName } from "../lib/engines"
import { readChange, type IndexWork } from "./index-work"
import { productTags } from "./product-tags"
import { shownProducts } from "./shown-products"
import { tryWriteProducts } from "./write-products"

/**
 * Brings products to their present state in one engine. Answers the rows that it
 * did not take: they come again after a pause, and are laid aside only when it
 * refuses them, not while it is away. Rows of an engine that is switched off are
 * done: it is filled anew when it comes back.
 */
export async function indexInEngine(
  work: IndexWork,
  engine: EngineName,
  products: DirtyRow[]
): Promise<DirtyRow[]> {
  const { search, sync, sources, logger } = work
  if (engine === "meilisearch" && !isMeilisearchOn()) {
    return []
  }
  const ids = products.map(({ ref }) => ref)
  const before = await shownProducts(work, engine, ids)
  const change = await readChange(work, ids)
  const fault = await tryWriteProducts(search, engine, change)
  if (!fault) {
    // Lists that were made meanwhile came from an engine without these.
    await sync.queueTags(
      await productTags(sources.connection, products, before, change)
    )
    return []
  }
  logger.warn(
    `search.engine_missed engine=${engine} products=${ids.length} away=${fault.isAway}`
  )
  if (fault.isAway) {
    await sync.postponeEngine(engine, products, fault.message)
  } else {
    await sync.postponeDirty(products, fault.message)
  }
  return products
}
