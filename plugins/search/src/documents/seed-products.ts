import { container } from "@medusajs/framework"
import type { RemoteQueryFunction } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { IndexDefinition } from "../lib/search-module"
import { completeVersion } from "../sync/complete-version"
import type { SeedMutation } from "../sync/seed-mutation"
import { readDocuments } from "./read-documents"

/** Products read at once while an index is filled: as many as are written at once. */
const SEED_PAGE = 2000

type Seed = {
  container: { query: Pick<RemoteQueryFunction, "graph"> }
  index: IndexDefinition
  last_key?: string | undefined
  catchup?: { since: Date } | undefined
}

/**
 * Fills an index: every product, or for the catch-up, right before the version
 * takes over, those that changed or were deleted meanwhile; it then throws when
 * the version still differs from the database. Filters are not read: this
 * plugin's own dirty set does what they are for.
 */
export async function* seedProducts({
  container: { query },
  index,
  last_key,
  catchup,
}: Seed): AsyncGenerator<SeedMutation[]> {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const sources = { connection, query }
  const read = (after: string | undefined) =>
    readDocuments(sources, {
      after,
      limit: SEED_PAGE,
      ...(catchup ? { changedSince: catchup.since } : {}),
    })
  let page = await read(last_key)
  while (page.lastId) {
    // Read while the engine writes this one.
    const next = read(page.lastId)
    // Its fault is told when its turn comes, also where the writing failed first.
    next.catch(() => undefined)
    yield [{ action: "upsert", documents: page.documents }]
    page = await next
  }
  if (catchup) {
    yield* completeVersion(sources, index, catchup.since)
  }
}
