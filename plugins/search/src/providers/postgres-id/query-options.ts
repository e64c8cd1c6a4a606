import type { ProviderQuery } from "../../lib/search-module"
import type { Near } from "./near"

/** What `search_options.provider_options["postgres-id"]` may say. */
type QueryOptions = {
  /** Facet field -> the column that holds the words for its values. */
  labels?: Record<string, string>
  /** The words as they were typed: nothing is corrected. */
  verbatim?: boolean
  /** The last word may go on, even where it is a word already. */
  typing?: boolean
  /**
   * Where fewer than a page of rows hold every word, rows that hold the first
   * and half of the others follow; the answer says after how many.
   */
  relax?: boolean
  /**
   * Rows of the smallest of these areas first, then of the next, then the rest.
   * Nothing is relaxed then: something else nearby is not what was asked for.
   */
  near?: Near
}

/** The options of a query that are this engine's own. */
export const queryOptions = (query: ProviderQuery): QueryOptions =>
  query.search_options?.provider_options?.["postgres-id"] ?? {}
