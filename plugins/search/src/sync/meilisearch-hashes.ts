import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { IndexedHash } from "./indexed-hashes"

const PAGE = 1000
/** The engine is given this long for a page. Milliseconds. */
const TIMEOUT_MS = 10_000
const Page = z.object({
  results: z.array(z.object({ id: z.string(), hash: z.string().nullish() })),
})

/**
 * Ids and hashes of an index of Meilisearch; of some ids or of all. Pages are
 * numbered: what is deleted meanwhile may hide a row, so callers look again at
 * what seems to be missing. Throws when the engine does not answer 2xx in time.
 */
export async function* fetchMeilisearchHashes(
  physicalName: string,
  ids: string[] | null = null
): AsyncGenerator<IndexedHash[]> {
  const address = new URL(
    `/indexes/${encodeURIComponent(physicalName)}/documents/fetch`,
    process.env["MEILISEARCH_HOST"]
  )
  for (let offset = 0; ; offset += PAGE) {
    const response = await fetch(address, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        authorization: `Bearer ${process.env["MEILISEARCH_API_KEY"] ?? ""}`,
      },
      body: JSON.stringify({
        fields: ["id", "hash"],
        limit: PAGE,
        offset,
        ...(ids ? { filter: `id IN ${JSON.stringify(ids)}` } : {}),
      }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    if (!response.ok) {
      throw new MedusaError(
        MedusaError.Types.UNEXPECTED_STATE,
        `Meilisearch answered ${response.status} when asked for documents`
      )
    }
    const { results } = Page.parse(await response.json())
    if (!results.length) return
    yield results.map(({ id, hash }) => ({ id, hash: hash ?? null }))
  }
}
