import type { Logger } from "@medusajs/framework/types"
import { ENGINES, type EngineName } from "../lib/engines"
import type { SearchModule } from "../lib/search-module"
import type { ShownProduct } from "./changed-tags"

/** What an index shows of products, by id; null where it cannot tell now. */
export type ShownBefore = Map<string, ShownProduct> | null

/**
 * What an engine answers for these ids: only what shops can see. An engine that
 * does not answer holds up no write: then it is not known, and that is logged.
 */
export async function shownProducts(
  { search, logger }: { search: SearchModule; logger: Pick<Logger, "warn"> },
  engine: EngineName,
  ids: string[]
): Promise<ShownBefore> {
  try {
    const { hits } = await search.search<ShownProduct>({
      entity: ENGINES[engine].index,
      filters: { id: ids },
      pagination: { take: ids.length },
    })
    return new Map(hits.map(({ id, document }) => [id, document]))
  } catch (error) {
    logger.warn(
      `search.shown_unknown engine=${engine} products=${ids.length} ${String(error)}`
    )
    return null
  }
}
