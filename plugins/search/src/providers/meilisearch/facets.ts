import type {
  FacetRequest,
  FieldDefinition,
  ProviderResult,
} from "../../lib/search-module"
import { normaliseWords } from "../../lib/normalise"
import { countRange } from "./bands"
import {
  bandField,
  facetFields,
  labelledField,
  labelWords,
  readLabelled,
  readWorded,
  wordedField,
} from "./facet-fields"
import { refuse } from "./refuse"
import { MAX_FACET_VALUES } from "./settings"

const DEFAULT_FACET_VALUES = 50

/** A facet as the engine counts it. */
export type Facet = {
  request: Exclude<FacetRequest, { type: "stats" }>
  /** The written field that is counted. */
  attribute: string
  /** Folded words that a value's name must hold; none for all values. */
  words: string[]
}

/** Throws for statistics, and for words that the index does not hold. */
export function compileFacet(
  asked: string | FacetRequest,
  fields: Record<string, FieldDefinition>,
  labels: Record<string, string>
): Facet {
  const request: FacetRequest =
    typeof asked === "string" ? { field: asked, type: "value" } : asked
  const { field } = request
  if (request.type === "stats") {
    return refuse(`has no "stats" facets`)
  }
  const label = labels[field] ?? field
  const words =
    request.type === "range" ? [] : normaliseWords(request.query ?? "")
  const attribute =
    request.type === "range"
      ? bandField(field)
      : words.length
        ? wordedField(field, label)
        : labelledField(field, label)
  return facetFields(fields).includes(attribute)
    ? { request, attribute, words }
    : refuse(`cannot count "${field}" with words of "${label}"`)
}

/** Words of a facet's search: the engine looks for one, the longest says most. */
export const facetQueryOf = ({ words }: Facet): string =>
  words.reduce((longest, word) =>
    word.length > longest.length ? word : longest
  )

/** The module's answer from what the engine counted of a facet's attribute. */
export function readFacet(
  { request, words }: Facet,
  counts: Record<string, number>
): NonNullable<ProviderResult["facets"]>[string] {
  if (request.type === "range") {
    const ranges = request.ranges.map((range) => ({
      ...range,
      key: range.key ?? `${range.from ?? ""}-${range.to ?? ""}`,
      count: countRange(counts, range),
    }))
    return { type: "range", ranges }
  }
  const limit = Math.min(
    request.limit ?? DEFAULT_FACET_VALUES,
    MAX_FACET_VALUES
  )
  const values = readValues(counts, words)
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, limit)
  return { type: "value", values }
}

/** One entry a value, though words of it may differ while it is renamed. */
function readValues(counts: Record<string, number>, words: string[]) {
  const byPair = new Map<
    string,
    { value: string; label: string; count: number }
  >()
  for (const [text, count] of Object.entries(counts)) {
    const pair = words.length ? readWorded(text) : readLabelled(text)
    // Corrected by the engine: a name must hold the words as they are.
    if (words.length && !holds(pair.label, words)) {
      continue
    }
    // Two of a name's words may begin alike: its documents count once.
    byPair.set(JSON.stringify(pair), { ...pair, count })
  }
  const values = new Map<
    string,
    { value: string; label: string; count: number }
  >()
  for (const pair of byPair.values()) {
    const known = values.get(pair.value)
    values.set(pair.value, {
      value: pair.value,
      label: known && known.label > pair.label ? known.label : pair.label,
      count: (known?.count ?? 0) + pair.count,
    })
  }
  return [...values.values()]
}

function holds(label: string, words: string[]): boolean {
  const own = [...labelWords(label)]
  return words.every((word) => own.some((one) => one.startsWith(word)))
}
