import { normaliseWords, plainWords } from "../../lib/normalise"
import type { FieldDefinition, IndexDocument } from "../../lib/search-module"
import { bandOf } from "./bands"

type Fields = Record<string, FieldDefinition>

/**
 * Facet field -> the fields that may hold the words for its values. The engine
 * counts single fields only, so a value and its words are written as one.
 */
const LABELS: Record<string, readonly string[]> = {
  categories: ["category_names", "category_names_en"],
  province_code: ["province_name"],
  regency_code: ["regency_name"],
  district_code: ["district_name"],
  pesantren_slug: ["pesantren_name"],
}

/** Between a value and its words; no code, slug or folded word holds it. */
const BREAK = "|"

/** A field of `value|label`. */
export const labelledField = (field: string, label: string) =>
  `${field}__${label}`
/** A field of `word|value|label`: the engine looks at how a value begins. */
export const wordedField = (field: string, label: string) =>
  `${field}__${label}__words`
/** A number's band, for ranges. */
export const bandField = (field: string) => `${field}__band`

/** Where the words for a field's values are; itself for one that has none. */
const labelsOf = (field: string, fields: Fields): readonly string[] => [
  field,
  ...(LABELS[field] ?? []).filter((label) => fields[label]),
]

const isNumber = ({ type }: FieldDefinition) =>
  type === "integer" || type === "float"

const facetable = (fields: Fields) =>
  Object.entries(fields).filter(([, { facetable }]) => facetable)

/** Names of all fields that `facetWords` writes. */
export const facetFields = (fields: Fields): string[] =>
  facetable(fields).flatMap(([name, field]) =>
    isNumber(field)
      ? [bandField(name)]
      : labelsOf(name, fields).flatMap((label) => [
          labelledField(name, label),
          wordedField(name, label),
        ])
  )

/** What is written beside a document, so that its facets can be counted. */
export function facetWords(
  fields: Fields,
  document: IndexDocument
): Record<string, string[] | number> {
  const written: Record<string, string[] | number> = {}
  for (const [name, field] of facetable(fields)) {
    const value = document[name]
    if (isNumber(field)) {
      if (typeof value === "number") {
        written[bandField(name)] = bandOf(value)
      }
      continue
    }
    for (const label of labelsOf(name, fields)) {
      const labels = texts(document[label])
      const pairs = texts(value).flatMap((one, n): [string, string][] =>
        one === null ? [] : [[one, labels[n] ?? one]]
      )
      written[labelledField(name, label)] = pairs.map((pair) =>
        pair.join(BREAK)
      )
      written[wordedField(name, label)] = pairs.flatMap((pair) =>
        [...labelWords(pair[1])].map((word) => [word, ...pair].join(BREAK))
      )
    }
  }
  return written
}

/** Words of a label, folded and as they stand: either may be typed. */
export const labelWords = (label: string): Set<string> =>
  new Set([...normaliseWords(label), ...plainWords(label)])

/** Reads `value|label` back. */
export function readLabelled(text: string): { value: string; label: string } {
  const at = text.indexOf(BREAK)
  return { value: text.slice(0, at), label: text.slice(at + BREAK.length) }
}

/** Reads `word|value|label` back, without the word. */
export const readWorded = (text: string) =>
  readLabelled(readLabelled(text).label)

/** Values in their places, as text; null where there is none to count. */
const texts = (value: unknown): (string | null)[] =>
  (Array.isArray(value) ? value : [value]).map((one: unknown) =>
    typeof one === "string" || typeof one === "boolean" ? String(one) : null
  )
