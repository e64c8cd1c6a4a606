import { ENGINES, type EngineName } from "../lib/engines"
import type { SearchModule } from "../lib/search-module"

/** Engines whose index has been seen to serve, by module: they go on serving. */
const serving = new WeakMap<SearchModule, Set<EngineName>>()

/** Whether an engine has an index to bring up to date; the first filling reads all anyway. */
export async function isServing(
  search: SearchModule,
  engine: EngineName
): Promise<boolean> {
  const known = serving.get(search) ?? new Set<EngineName>()
  serving.set(search, known)
  if (known.has(engine)) return true
  const indexes = await search.listIndexes()
  const isReady = indexes.some(
    ({ name, status }) => name === ENGINES[engine].index && status === "ready"
  )
  if (isReady) known.add(engine)
  return isReady
}
