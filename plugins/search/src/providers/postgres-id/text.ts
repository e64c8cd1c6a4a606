import { normaliseWords } from "../../lib/normalise"
import { remember } from "../../lib/remember"
import { stemWord } from "../../lib/stem"
import type { Column } from "./schema"

/*
 * Two vectors a row, each with weights: A the fields of weight A (titles), B
 * the fields of weight B (names, places), D the rest (descriptions).
 *   exact_words  the words of A and B as they are
 *   stems        what is left of all words without their affixes
 * A word is looked for as it is in the one and by its stem in the other, so the
 * light stemmer (anyaman -> anyam) adds hits and never replaces one. They are
 * apart because descriptions shall be found by their stems only.
 */
export const EXACT_COLUMN = "exact_words"
export const STEM_COLUMN = "stems"
/** First word of the title: what the thing is, in Indonesian. */
export const HEAD_COLUMN = "head_word"

/** Words of one document for each weight, folded; input of the vectors. */
export type DocumentText = Record<
  "text_a" | "text_b" | "stems_a" | "stems_b" | "stems_d" | typeof HEAD_COLUMN,
  string
>

/** Words of a text that go into an index at most. */
const MAX_WORDS = 400

/**
 * Folded words of a text. A document's texts are read more than once, and names
 * of places, pesantren and categories come again in the next ones.
 */
export const foldedWords: (text: string) => readonly string[] = remember(
  normaliseWords,
  2_000
)
/** The words of a market come again and again; reading one takes 4 µs. */
const stemOf = remember(stemWord, 50_000)

/** Gathers the searchable fields of a document. */
export function documentText(
  columns: Iterable<Column>,
  document: Record<string, unknown>
): DocumentText {
  const parts = { A: [] as string[], B: [] as string[], D: [] as string[] }
  for (const { name, weight } of columns) {
    if (weight) {
      for (const text of texts(document[name]))
        parts[weight].push(...foldedWords(text))
    }
  }
  const title = parts.A.slice(0, MAX_WORDS)
  // Each word once: a name that two fields repeat is worth no more.
  const names = [...new Set(parts.B)]
  const notes = parts.D.slice(0, MAX_WORDS)
  return {
    text_a: title.join(" "),
    text_b: names.join(" "),
    stems_a: stems(title),
    stems_b: stems(names),
    stems_d: stems(notes),
    [HEAD_COLUMN]: title[0] ?? "",
  }
}

/** What comes with the names, for `json_to_recordset`. */
export const TEXT_COLUMNS = `text_a text, text_b text, stems_a text,
  stems_b text, stems_d text, ${HEAD_COLUMN} text`

/** The vectors of a row whose words are in the columns of `documentText`. */
export const EXACT_SQL = `setweight(to_tsvector('simple', text_a), 'A')
  || setweight(to_tsvector('simple', text_b), 'B')`
export const STEM_SQL = `setweight(to_tsvector('simple', stems_a), 'A')
  || setweight(to_tsvector('simple', stems_b), 'B')
  || to_tsvector('simple', stems_d)`

const stems = (words: readonly string[]) =>
  [...new Set(words.map(stemOf))].join(" ")

/** The texts of a field's value: of a list each one, of others none. */
export const texts = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter(
    (item): item is string => typeof item === "string"
  )
