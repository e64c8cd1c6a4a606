import { z } from "@medusajs/framework/zod"
import { meilisearchServer } from "../lib/engines"
import { connect } from "../providers/meilisearch/connect"
import { toEngineError } from "../providers/meilisearch/errors"
import type { IndexedHash } from "./indexed-hashes"

const PAGE = 1000
/** The engine is given this long for a page. Milliseconds. */
const TIMEOUT_MS = 10_000
const Rows = z.array(z.object({ id: z.string(), hash: z.string().nullish() }))

/**
 * Ids and hashes of an index of Meilisearch; of some ids or of all. Pages are
 * numbered: what is deleted meanwhile may hide a row, so callers look again at
 * what seems to be missing. Throws as `toEngineError` words it.
 */
export async function* fetchMeilisearchHashes(
  physicalName: string,
  ids: string[] | null = null
): AsyncGenerator<IndexedHash[]> {
  const client = await connect({ ...meilisearchServer(), timeout: TIMEOUT_MS })
  const index = client.index(physicalName)
  for (let offset = 0; ; offset += PAGE) {
    const page = await index
      .getDocuments({
        ...{ fields: ["id", "hash"], limit: PAGE, offset },
        ...(ids ? { filter: `id IN ${JSON.stringify(ids)}` } : {}),
      })
      .catch((error: unknown) => {
        throw toEngineError(error)
      })
    const rows = Rows.parse(page.results)
    if (!rows.length) return
    yield rows.map(({ id, hash }) => ({ id, hash: hash ?? null }))
  }
}
