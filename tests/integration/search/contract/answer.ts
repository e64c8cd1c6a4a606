import type { Provider } from "./harness.ts"

type Result = Awaited<ReturnType<Provider["search"]>>

export interface Value {
  value: string
  label: string
  count: number
}

/** An engine's answer in the words of the cases. */
export interface Answer {
  ids: string[]
  documents: Record<string, unknown>[]
  total: number
  isExact: unknown
  /** Values of each facet, as the engine orders them. */
  values: Record<string, Value[]>
  /** Counts of each facet of ranges, by their keys. */
  ranges: Record<string, Record<string, number>>
  /** Words in place of what was typed; undefined when nothing was corrected. */
  corrected:
    { words: string[]; pairs: { from: string; to: string }[] } | undefined
}

export function toAnswer(result: Result): Answer {
  const metadata = (result.provider_metadata ?? {}) as {
    count_is_exact?: unknown
    corrected?: Answer["corrected"]
  }
  const facets = Object.entries(result.facets ?? {})
  return {
    ids: result.hits.map(({ id }) => id),
    documents: result.hits.map(({ document }) => document),
    total: result.metadata.count ?? -1,
    isExact: metadata.count_is_exact,
    values: Object.fromEntries(
      facets.flatMap(([name, facet]) =>
        facet.type === "value" ? [[name, facet.values as Value[]]] : []
      )
    ),
    ranges: Object.fromEntries(
      facets.flatMap(([name, facet]) =>
        facet.type === "range"
          ? [
              [
                name,
                Object.fromEntries(
                  facet.ranges.map(({ key, count }) => [key, count])
                ),
              ],
            ]
          : []
      )
    ),
    corrected: metadata.corrected,
  }
}
