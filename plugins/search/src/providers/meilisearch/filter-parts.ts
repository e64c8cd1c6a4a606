import type { Filters, ProviderQuery } from "../../lib/search-module"
import { allOf, compileFilters } from "./filters"

/** The filters of a query, so that a facet can leave out the one on itself. */
export type FilterParts = {
  /** Everything; null selects all documents. */
  all: string | null
  isOn(field: string): boolean
  without(field: string): string | null
}

/**
 * Compiles a query's filters with the index's own predicate
 * (`settings.provider_options.meilisearch.always`), which every part holds.
 */
export function partFilters(
  { index, filters }: Pick<ProviderQuery, "index" | "filters">,
  facetFields: readonly string[]
): FilterParts {
  const always = index.settings.provider_options?.["meilisearch"]?.["always"]
  const own = new Map<string, string | null>()
  const shared: Filters = {}
  for (const [field, value] of Object.entries(filters ?? {})) {
    if (facetFields.includes(field)) {
      own.set(field, compileFilters({ [field]: value }, index.fields))
    } else {
      shared[field] = value
    }
  }
  const common = [
    compileFilters(always as Filters | undefined, index.fields),
    compileFilters(shared, index.fields),
  ]
  return {
    all: allOf([...common, ...own.values()]),
    isOn: (field) => own.has(field),
    without: (field) =>
      allOf([
        ...common,
        ...[...own].flatMap(([name, test]) => (name === field ? [] : [test])),
      ]),
  }
}
