import type { Logger } from "@medusajs/framework/types"
import { readDocuments, type Sources } from "../documents/read-documents"
import type { SearchModule } from "../lib/search-module"
import type { SearchSyncService } from "../modules/search-sync/service"
import type { ProductChange } from "./write-products"

/** What work on the indexes takes. */
export type IndexWork = {
  search: SearchModule
  sync: SearchSyncService
  logger: Logger
  sources: Sources
}

/** The present state of products: their documents, and the ids that have none. */
export async function readChange(
  { sources }: Pick<IndexWork, "sources">,
  ids: string[]
): Promise<ProductChange> {
  const { documents } = await readDocuments(sources, { ids })
  const found = new Set(documents.map(({ id }) => id))
  return { documents, gone: ids.filter((id) => !found.has(id)) }
}
