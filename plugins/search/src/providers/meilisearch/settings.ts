import type { Settings } from "meilisearch" with { "resolution-mode": "import" }
import type { FieldDefinition } from "../../lib/search-module"
import { WORD_FIELDS } from "./words"

/** Most values of a facet: all 514 regencies of Indonesia, and room. */
const MAX_FACET_VALUES = 600
/** How deep pages go, and how far a count is exact. */
const MAX_HITS = 1000
/** When the engine answers with what it has so far. Milliseconds. */
const CUTOFF_MS = 300

/**
 * Every setting of an index that answers lean on, none left to the engine's
 * defaults. `synonyms` holds groups of words or phrases that mean the same.
 */
export function indexSettings(
  fields: Record<string, FieldDefinition>,
  synonyms: readonly (readonly string[])[] = []
): Settings {
  const names = (isWanted: (field: FieldDefinition) => boolean) =>
    Object.keys(fields).filter((name) => {
      const field = fields[name]
      return field !== undefined && isWanted(field)
    })
  return {
    searchableAttributes: [...WORD_FIELDS],
    displayedAttributes: names((field) => field.retrievable !== false),
    filterableAttributes: names(
      (field) => field.filterable === true || Boolean(field.facetable)
    ),
    sortableAttributes: names((field) => field.sortable === true),
    rankingRules: [
      // First, so that an order that is asked for rules; it does nothing else.
      "sort",
      "words",
      "typo",
      "proximity",
      "attribute",
      "exactness",
      ...(fields["sold"]?.sortable ? ["sold:desc"] : []),
    ],
    // Words come folded, and without stop words already.
    stopWords: [],
    synonyms: synonymsOf(synonyms),
    typoTolerance: {
      enabled: true,
      minWordSizeForTypos: { oneTypo: 4, twoTypos: 9 },
      disableOnNumbers: true,
      disableOnAttributes: ["codes"],
    },
    faceting: { maxValuesPerFacet: MAX_FACET_VALUES },
    pagination: { maxTotalHits: MAX_HITS },
    searchCutoffMs: CUTOFF_MS,
  }
}

/** Meilisearch reads synonyms one way only: each names all others. */
function synonymsOf(
  groups: readonly (readonly string[])[]
): Record<string, string[]> {
  const others = new Map<string, Set<string>>()
  for (const group of groups) {
    for (const word of group) {
      const known = others.get(word) ?? new Set()
      group
        .filter((other) => other !== word)
        .forEach((other) => known.add(other))
      others.set(word, known)
    }
  }
  return Object.fromEntries([...others].map(([word, set]) => [word, [...set]]))
}
