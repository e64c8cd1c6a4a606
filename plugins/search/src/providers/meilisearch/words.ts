import type { FieldDefinition, IndexDocument } from "../../lib/search-module"
import { normaliseText, normaliseWords } from "../../lib/normalise"
import { stemWords } from "../../lib/stem"

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

/** Words of the least weight: those of descriptions, and all stems. */
const MAX_KEYWORDS = 800

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
  const title = texts("title_norm")
  const names = texts("names_norm")
  const rest = texts("keywords_norm")
  const keywords = new Set(
    [
      ...normaliseWords(rest),
      ...stemWords([title, names, rest].join(" ")).split(" "),
    ].filter(Boolean)
  )
  return {
    title_norm: normaliseText(title),
    // Each name once: one that two fields repeat is worth no more.
    names_norm: [...new Set(normaliseWords(names))].join(" "),
    codes: normaliseText(texts("codes")),
    keywords_norm: [...keywords].slice(0, MAX_KEYWORDS).join(" "),
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
