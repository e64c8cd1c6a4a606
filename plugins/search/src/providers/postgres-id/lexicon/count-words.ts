import { formsOf } from "../../../lib/spellings"
import { wordEdits } from "../../../lib/word-edits"
import type { SqlClient } from "../database"
import type { Column, IndexPlan } from "../schema"
import { foldedWords, texts } from "../text"
import { WORD_KINDS, type WordKind } from "./words-table"

/** Words of one document by kind, as its row keeps them: `0keripik 3renyah`. */
export const WORDS_COLUMN = "words"

/** Words to be counted once more or once less. */
export type Counts = Map<string, Record<WordKind, number>>

const EMPTY = { products: 0, names: 0, places: 0, texts: 0 }

/**
 * The words of a document that visitors may see, each under the most telling
 * kind it was met in; empty for one that is not shown. Numbers are no words.
 */
export function wordsOf(
  plan: IndexPlan,
  document: Record<string, unknown>
): string {
  const isShown = Object.entries(plan.shown).every(
    ([name, value]) => document[name] === value
  )
  if (!isShown) {
    return ""
  }
  const kinds = new Map<string, number>()
  for (const column of plan.columns.values()) {
    const kind = kindOf(plan, column)
    if (kind === undefined) {
      continue
    }
    for (const text of texts(document[column.name])) {
      for (const word of foldedWords(text)) {
        const known = kinds.get(word)
        if (known === undefined ? !/\d/.test(word) : kind < known)
          kinds.set(word, kind)
      }
    }
  }
  return [...kinds].map(([word, kind]) => `${kind}${word}`).join(" ")
}

function kindOf(plan: IndexPlan, { name, weight }: Column) {
  if (!weight) {
    return undefined
  }
  const named = plan.wordKinds[name]
  return WORD_KINDS.indexOf(named ?? (weight === "D" ? "texts" : "products"))
}

/** Adds the words of a row to the counts, or takes them off. */
export function count(counts: Counts, words: string, by: 1 | -1): void {
  for (const entry of words.split(" ")) {
    const kind = WORD_KINDS[Number(entry[0])]
    if (kind) {
      const term = entry.slice(1)
      const now = counts.get(term) ?? { ...EMPTY }
      now[kind] += by
      counts.set(term, now)
    }
  }
}

/**
 * Writes the counts down, as the last thing of a transaction and in the order
 * of the words, so that two writers never wait for each other in a circle.
 */
export async function saveCounts(
  client: SqlClient,
  table: string,
  counts: Counts
): Promise<void> {
  const changed = [...counts]
    .filter(([, kinds]) => WORD_KINDS.some((kind) => kinds[kind] !== 0))
    .map(([term, kinds]) => ({ term, ...kinds }))
  if (!changed.length) {
    return
  }
  const terms = changed.map(({ term }) => term)
  await client.query(
    `select 1 from "${table}" where term = any($1) order by term for update`,
    [terms]
  )
  const { rows } = await client.query(
    `update "${table}" w set ${WORD_KINDS.map((kind) => `${kind} = w.${kind} + d.${kind}`).join(", ")}
     from ${DELTAS} where w.term = d.term returning w.term`,
    [JSON.stringify(changed)]
  )
  const known = new Set(rows.map((row) => String(row["term"])))
  const added = changed
    .filter(({ term }) => !known.has(term))
    .map((row) => ({ ...row, edits: editsOf(row.term) }))
  if (added.length) {
    await client.query(
      `insert into "${table}" as w (term, ${WORD_KINDS.join(", ")}, edits)
       select term, ${WORD_KINDS.join(", ")}, edits from ${NEW_WORDS} order by term
       on conflict (term) do update set
         ${WORD_KINDS.map((kind) => `${kind} = w.${kind} + excluded.${kind}`).join(", ")}`,
      [JSON.stringify(added)]
    )
  }
  await client.query(
    `delete from "${table}" where term = any($1) and ${WORD_KINDS.join(" + ")} <= 0`,
    [terms]
  )
}

const editsOf = (term: string): string[] => [
  ...new Set([term, ...formsOf(term)].flatMap(wordEdits)),
]

const COLUMNS = `term text, ${WORD_KINDS.map((kind) => `${kind} int`).join(", ")}`
const DELTAS = `json_to_recordset($1) as d(${COLUMNS})`
const NEW_WORDS = `json_to_recordset($1) as d(${COLUMNS}, edits text[])`
