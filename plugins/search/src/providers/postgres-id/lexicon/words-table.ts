const PREFIX = "search_words_"

/** Table with the words of a physical index; apart from those of documents. */
export const wordsTableOf = (physicalName: string) => PREFIX + physicalName

/** What a word was met in, most telling first. */
export const WORD_KINDS = ["products", "names", "places", "texts"] as const
export type WordKind = (typeof WORD_KINDS)[number]

/** Counts of documents, and the rests by which a misspelling is found. */
export const createWordsStatements = (table: string): string[] => [
  `drop table if exists "${table}"`,
  `create table "${table}" (term text collate "C" primary key,
     ${WORD_KINDS.map((kind) => `${kind} int not null default 0`).join(", ")},
     edits text[] collate "C" not null)`,
  `create index "${table}_edits" on "${table}" using gin (edits)`,
]
