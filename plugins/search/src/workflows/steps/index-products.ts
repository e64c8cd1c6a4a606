import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readDocuments } from "../../documents/read-documents"
import type { ProductDocument } from "../../documents/product-document"
import { isShown } from "../../documents/shown"
import type { DirtyRow } from "../../lib/dirty"
import type { SearchModule } from "../../lib/search-module"
import { SEARCH_SYNC_MODULE } from "../../modules/search-sync"
import { changedTags, type ShownProduct } from "../../sync/changed-tags"

const INDEX = "product"

/**
 * Brings changed products in the index to their present state, whatever the
 * event said, and queues what the storefront has to be told. Safe to repeat.
 * Throws when the index does not take a write; the rows then come again.
 */
export const indexProductsStep = createStep(
  "index-products",
  async (rows: DirtyRow[], { container }) => {
    const products = rows.filter(({ kind }) => kind === "product")
    if (!products.length) {
      return new StepResponse(0)
    }
    const ids = products.map(({ ref }) => ref)
    const search = container.resolve(Modules.SEARCH)
    const sources = {
      connection: container.resolve(ContainerRegistrationKeys.PG_CONNECTION),
      query: container.resolve(ContainerRegistrationKeys.QUERY),
    }
    const before = await shownProducts(search, ids)
    const { documents } = await readDocuments(sources, { ids })
    const after = new Map(documents.map((document) => [document.id, document]))
    const gone = ids.filter((id) => !after.has(id))
    await search.upsertDocuments({ index: INDEX, documents })
    if (gone.length) {
      await search.deleteDocuments({ index: INDEX, filters: { id: gone } })
    }
    const tags = products.flatMap(({ ref, reason }) =>
      changedTags(before.get(ref) ?? null, asShown(after.get(ref)), reason)
    )
    await container.resolve(SEARCH_SYNC_MODULE).queueTags(tags)
    return new StepResponse(products.length)
  }
)

/** What the index answers for these ids: only what shops can see. */
async function shownProducts(
  search: SearchModule,
  ids: string[]
): Promise<Map<string, ShownProduct>> {
  const { hits } = await search.search<ShownProduct>({
    entity: INDEX,
    filters: { id: ids },
    pagination: { take: ids.length },
  })
  return new Map(hits.map(({ id, document }) => [id, document]))
}

const asShown = (document: ProductDocument | undefined): ShownProduct | null =>
  document && isShown(document) ? document : null
