import { container } from "@medusajs/framework"
import type { RemoteQueryFunction } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ProductDocument } from "./product-document"
import { readDocuments } from "./read-documents"

/** Products read and written at once while an index is filled. */
const SEED_PAGE = 1000

type Seed = {
  container: { query: Pick<RemoteQueryFunction, "graph"> }
  last_key?: string | undefined
  catchup?: { since: Date } | undefined
}

/**
 * Fills an index: every product, or for the catch-up those that changed
 * meanwhile. Filters are not read: this plugin's own dirty set does what they
 * are for.
 */
export async function* seedProducts({
  container: { query },
  last_key,
  catchup,
}: Seed): AsyncGenerator<{ action: "upsert"; documents: ProductDocument[] }[]> {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  for (let after = last_key; ;) {
    const { documents, lastId } = await readDocuments(
      { connection, query },
      {
        after,
        limit: SEED_PAGE,
        ...(catchup ? { changedSince: catchup.since } : {}),
      }
    )
    if (!lastId) {
      return
    }
    after = lastId
    yield [{ action: "upsert", documents }]
  }
}
