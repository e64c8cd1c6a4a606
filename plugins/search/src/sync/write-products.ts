import type { ProductDocument } from "../documents/product-document"
import { ENGINES, type EngineName } from "../lib/engines"
import type { SearchModule } from "../lib/search-module"
import { isEngineAway } from "./engine-away"
import { isServing } from "./serving"

/** Present documents of some products, and those that have none any more. */
export type ProductChange = { documents: ProductDocument[]; gone: string[] }

/** Brings products in one engine to their present state. Throws when it does not take them. */
export async function writeProducts(
  search: SearchModule,
  engine: EngineName,
  { documents, gone }: ProductChange
): Promise<void> {
  const { index } = ENGINES[engine]
  await search.upsertDocuments({ index, documents })
  if (gone.length) {
    await search.deleteDocuments({ index, filters: { id: gone } })
  }
}

/** An engine that was away is not asked again by the next batches. Milliseconds. */
const REST_MS = 5_000
const restsUntil = new Map<EngineName, number>()

export type WriteFault = { isAway: boolean; message: string }

/**
 * As `writeProducts`, but answers the fault instead of throwing it; null when
 * the engine has all. One that is not filled yet, or was away a moment ago,
 * counts as away.
 */
export async function tryWriteProducts(
  search: SearchModule,
  engine: EngineName,
  change: ProductChange
): Promise<WriteFault | null> {
  if ((restsUntil.get(engine) ?? 0) > Date.now())
    return { isAway: true, message: "The engine was away a moment ago" }
  if (!(await isServing(search, engine)))
    return { isAway: true, message: "The index is not filled yet" }
  try {
    await writeProducts(search, engine, change)
    return null
  } catch (error) {
    const isAway = isEngineAway(error)
    if (isAway) restsUntil.set(engine, Date.now() + REST_MS)
    return { isAway, message: String(error) }
  }
}
