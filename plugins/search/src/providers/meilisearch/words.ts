import type { FieldDefinition, IndexDocument } from "../../lib/search-module"
import { normaliseText, normaliseWords } from "../../lib/normalise"

/**
 * Fields that are written beside a document: its words, folded as questions
 * are. Meilisearch searches only these, the first counting most.
 */
export const WORD_FIELDS = [
  "title_norm",
  "names_norm",
  "codes",
  "keywords_norm",
] as const

type WordField = (typeof WORD_FIELDS)[number]

/** The folded words of a document, for each of WORD_FIELDS. */
export function documentWords(
  fields: Record<string, FieldDefinition>,
  document: IndexDocument
): Record<WordField, string> {
  const texts = (wanted: WordField) =>
    Object.entries(fields)
      .filter(([, field]) => wordFieldOf(field) === wanted)
      .flatMap(([name]) => strings(document[name]))
      .join(" ")
  // Each name once: one that two fields repeat is worth no more.
  const names = new Set(normaliseWords(texts("names_norm")))
  return {
    title_norm: normaliseText(texts("title_norm")),
    names_norm: [...names].join(" "),
    codes: normaliseText(texts("codes")),
    keywords_norm: normaliseText(texts("keywords_norm")),
  }
}

/** Keywords that are searched are codes; texts go by their weight. */
function wordFieldOf({ type, searchable }: FieldDefinition): WordField | null {
  if (!searchable) {
    return null
  }
  if (type === "keyword") {
    return "codes"
  }
  const weight = typeof searchable === "object" ? (searchable.weight ?? 1) : 1
  return weight >= 3
    ? "title_norm"
    : weight >= 2
      ? "names_norm"
      : "keywords_norm"
}

const strings = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter(
    (item): item is string => typeof item === "string"
  )
