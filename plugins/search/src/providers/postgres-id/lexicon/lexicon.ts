import type { QueryTerm } from "../../../lib/query-terms"
import { wordEdits } from "../../../lib/word-edits"
import type { SqlClient } from "../database"
import type { IndexPlan } from "../schema"
import { STEM_COLUMN } from "../text"
import { TIER_COLUMN } from "../tiers/tiers-table"
import { after } from "./after"
import { WORD_KINDS, wordsTableOf } from "./words-table"

/** A word that visible documents hold. */
export type Word = {
  term: string
  /** Place in `WORD_KINDS` of the most telling kind it is met in. */
  kind: number
  /** Documents that hold it. */
  used: number
}

/** Words that begin as the one being typed: so many are compared. */
const MAX_BEGUN = 300

/** The words of one index, read within a search. */
export class Lexicon {
  private readonly words: string

  constructor(
    private readonly plan: IndexPlan,
    private readonly client: SqlClient,
    private readonly tiers: number
  ) {
    this.words = wordsTableOf(plan.physicalName)
  }

  /**
   * Which terms are held by some visible document, as a word, a synonym, a stem
   * or a beginning; and which words of the question (two neighbours written in
   * one among them) are.
   */
  async knows(
    terms: QueryTerm[]
  ): Promise<{ terms: Set<QueryTerm>; words: Set<string> }> {
    const asked = new Set(terms.flatMap(({ spellings }) => spellings.flat()))
    terms.forEach((term, at) => {
      const next = terms[at + 1]
      if (next) {
        asked.add(term.word + next.word)
      }
    })
    const stems = terms.flatMap(({ stem }) => (stem ? [stem] : []))
    const last = terms.find(({ isPrefix }) => isPrefix)
    // Only what is asked for: the plan of a part costs more than its answer.
    const parts = [
      `select term, 'word' as as_what from "${this.words}" where term = any($1)`,
    ]
    const values: unknown[] = [[...asked]]
    if (stems.length) {
      values.push(stems)
      parts.push(`select stem, 'stem' from unnest($${values.length}::text[]) as stem
        where ${this.isStemHeld()}`)
    }
    if (last) {
      values.push(last.word, after(last.word))
      const [from, to] = [values.length - 1, values.length]
      parts.push(`(select $${from}::text, 'begun' from "${this.words}"
        where term >= $${from} and term < $${to} limit 1)`)
    }
    const { rows } = await this.client.query(parts.join(" union all "), values)
    const found = new Set(
      rows.map((row) => `${String(row["as_what"])} ${String(row["term"])}`)
    )
    const has = (word: string) => found.has(`word ${word}`)
    const isKnown = (term: QueryTerm) =>
      term.isCode ||
      term.spellings.some((phrase) => phrase.every(has)) ||
      found.has(`stem ${term.stem}`) ||
      (term.isPrefix && found.has(`begun ${term.word}`))
    return {
      terms: new Set(terms.filter(isKnown)),
      words: new Set([...asked].filter(has)),
    }
  }

  /** The best tiers first: they hold a stem that many rows hold. */
  private isStemHeld(): string {
    const { table, always } = this.plan
    const tiers = Array.from(
      { length: this.tiers },
      (_, tier) => `and ${TIER_COLUMN} <= ${tier}`
    )
    return [...tiers, ""]
      .map(
        (within) => `exists (select 1 from "${table}"
          where ${always} ${within} and ${STEM_COLUMN} @@ to_tsquery('simple', stem))`
      )
      .join(" or ")
  }

  /** Words that may be meant by unknown ones, or that such are made of. */
  async near(
    unknown: QueryTerm[],
    partsOf: (word: string) => string[][]
  ): Promise<Map<string, Word>> {
    const words = unknown.map(({ word }) => word)
    const last = unknown.find(({ isPrefix }) => isPrefix)
    const begun = last?.word.slice(0, 2)
    const columns = `term, ${WORD_KINDS.join(", ")}`
    const { rows } = await this.client.query(
      `select ${columns} from "${this.words}" where edits && $1::text[]
       union
       select ${columns} from "${this.words}" where term = any($2)
       union
       (select ${columns} from "${this.words}" where term >= $3 and term < $4
         order by ${WORD_KINDS.join(" + ")} desc limit ${MAX_BEGUN})`,
      [
        words.flatMap(wordEdits),
        words.flatMap(partsOf).flat(),
        begun ?? null,
        begun === undefined ? null : after(begun),
      ]
    )
    return new Map(rows.map(toWord).map((word) => [word.term, word]))
  }
}

function toWord(row: Record<string, unknown>): Word {
  const counts = WORD_KINDS.map((kind) => Number(row[kind]))
  return {
    term: String(row["term"]),
    kind: counts.findIndex((count) => count > 0),
    used: counts.reduce((sum, count) => sum + count, 0),
  }
}
