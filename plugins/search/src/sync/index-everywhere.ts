import { DirtyPriority, type DirtyRow } from "../lib/dirty"
import { isMeilisearchOn } from "../lib/engines"
import { readChange, type IndexWork } from "./index-work"
import { productTags } from "./product-tags"
import { shownProducts } from "./shown-products"
import { writeProducts } from "./write-products"

/**
 * Brings products to their present state in the embedded engine, which has to
 * take them, and marks them for the other one alone: its worker writes there, so
 * that neither its pace nor its outage holds anything up. Keeps no rows.
 */
export async function indexEverywhere(
  work: IndexWork,
  products: DirtyRow[]
): Promise<DirtyRow[]> {
  const { search, sync, sources } = work
  const ids = products.map(({ ref }) => ref)
  const before = await shownProducts(work, "postgres", ids)
  const change = await readChange(work, ids)
  await writeProducts(search, "postgres", change)
  if (isMeilisearchOn()) {
    for (const priority of Object.values(DirtyPriority)) {
      const equal = products.filter((one) => one.priority === priority)
      await sync.markDirty(equal, priority, "meilisearch")
    }
  }
  await sync.queueTags(
    await productTags(sources.connection, products, before, change)
  )
  return []
}
