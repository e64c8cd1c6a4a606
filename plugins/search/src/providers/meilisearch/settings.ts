import type { Settings } from "meilisearch" with { "resolution-mode": "import" }
import type { FieldDefinition } from "../../lib/search-module"
import { SYNONYMS } from "../../lib/synonyms"
import { facetFields } from "./facet-fields"
import { WORD_FIELDS } from "./words"

/** Most values of a facet: all 514 regencies of Indonesia, and room. */
export const MAX_FACET_VALUES = 600
/** How deep pages go, and how far totals are exact. */
export const MAX_EXACT_COUNT = 1000
/** When the engine answers with what it has so far. Milliseconds. */
const CUTOFF_MS = 300

/**
 * Every setting of an index that answers lean on, none left to the engine's
 * defaults. `synonyms` holds groups of phrases that mean the same.
 */
export function indexSettings(
  fields: Record<string, FieldDefinition>,
  synonyms: readonly (readonly string[][])[] = SYNONYMS
): Settings {
  const names = (isWanted: (field: FieldDefinition) => boolean) =>
    Object.keys(fields).filter((name) => {
      const field = fields[name]
      return field !== undefined && isWanted(field)
    })
  return {
    searchableAttributes: [...WORD_FIELDS],
    displayedAttributes: names((field) => field.retrievable !== false),
    filterableAttributes: [
      ...names(
        (field) => field.filterable === true || Boolean(field.facetable)
      ),
      ...facetFields(fields),
    ],
    // The id ends every tie, so that pages hold nothing twice.
    sortableAttributes: ["id", ...names((field) => field.sortable === true)],
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
    faceting: {
      maxValuesPerFacet: MAX_FACET_VALUES,
      // What is cut is what counts least.
      sortFacetValuesBy: { "*": "count" },
    },
    facetSearch: true,
    prefixSearch: "indexingTime",
    proximityPrecision: "byWord",
    // One more tells "exactly 1,000" from "more".
    pagination: { maxTotalHits: MAX_EXACT_COUNT + 1 },
    searchCutoffMs: CUTOFF_MS,
  }
}

/** Meilisearch reads synonyms one way only: each names all others. */
function synonymsOf(
  groups: readonly (readonly string[][])[]
): Record<string, string[]> {
  const others = new Map<string, Set<string>>()
  for (const phrases of groups) {
    const group = phrases.map((phrase) => phrase.join(" "))
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
