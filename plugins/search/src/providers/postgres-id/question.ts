import type { QueryTerm } from "../../lib/query-terms"
import { stemWord } from "../../lib/stem"
import type { Parameters } from "./filters"
import { EXACT_COLUMN, HEAD_COLUMN, STEM_COLUMN } from "./text"

/** A question in SQL: which rows it finds, and what each is worth. */
export type Question = { condition: string; score: string }

/** What a word is worth by where it stands; the least for a stem anywhere. */
const WORTH = { title: 1, titleStem: 0.8, name: 0.6, nameStem: 0.4, text: 0.15 }
/** A title that begins with what was asked for: that is what the thing is. */
const HEAD_WORTH = 0.3
/** Rows that hold every word come before all others. */
const COMPLETE_WORTH = 100

/**
 * Compiles a question of which every word must be found, the last one also as a
 * beginning. Undefined when the question holds no word.
 */
export function compileQuestion(
  terms: QueryTerm[],
  parameters: Parameters
): Question | undefined {
  if (!terms.length) {
    return undefined
  }
  const compiled = terms.map((term) => compileTerm(term, parameters))
  return {
    condition: compiled.map(({ condition }) => condition).join(" and "),
    score: scoreOf(compiled, terms, parameters),
  }
}

/**
 * Whether less of a question may be asked for: it holds more than one word, and
 * of most of them it is known what they are. "sepatu futsal" in a shop of food
 * is no question about something like it.
 */
export const isRelaxable = (
  terms: QueryTerm[],
  unknown: ReadonlySet<QueryTerm>
): boolean => {
  const words = terms.filter(({ isCode }) => !isCode)
  return terms.length > 1 && words.length > 0 && unknown.size < words.length / 2
}

/**
 * Compiles a question for which few rows hold every word: also those that hold
 * the first in their title or names, the more words the earlier. In Indonesian
 * the first word says what the thing is, and the others which one.
 */
export function compileRelaxed(
  terms: QueryTerm[],
  parameters: Parameters
): Question | undefined {
  const compiled = terms.map((term) => compileTerm(term, parameters))
  const head = compiled[terms.findIndex(({ isCode }) => !isCode)]
  if (!head) {
    return undefined
  }
  const complete = compiled.map(({ condition }) => condition).join(" and ")
  return {
    condition: `(${head.named()} or (${complete}))`,
    score: `(case when ${complete} then ${COMPLETE_WORTH} else 0 end
      + ${scoreOf(compiled, terms, parameters)})`,
  }
}

type Compiled = {
  condition: string
  /** The same, in the title or the names only. */
  named: () => string
  worth: string
}

// The words are letters and digits only (the normaliser sees to that), so the
// little query language of to_tsquery has nothing to misread.
function compileTerm(term: QueryTerm, parameters: Parameters): Compiled {
  const { spellings, isPrefix } = term
  const exact = (weights: string) =>
    parameters.add(
      spellings.map((words) => phrase(words, weights, isPrefix)).join(" | ")
    )
  const stems = (weights: string) =>
    parameters.add(
      spellings
        .map(
          (words) =>
            `(${words.map((word) => stemWord(word) + weights).join(" & ")})`
        )
        .join(" | ")
    )
  const exactIs = (weights: string) =>
    `${EXACT_COLUMN} @@ to_tsquery('simple', ${exact(weights)})`
  const stemIs = (weights: string) =>
    `${STEM_COLUMN} @@ to_tsquery('simple', ${stems(weights)})`
  return {
    condition: `(${exactIs("")} or ${stemIs("")})`,
    named: () => `(${exactIs("")} or ${stemIs(":AB")})`,
    worth: `case when ${exactIs(":A")} then ${WORTH.title}
      when ${stemIs(":A")} then ${WORTH.titleStem}
      when ${exactIs(":B")} then ${WORTH.name}
      when ${stemIs(":B")} then ${WORTH.nameStem}
      when ${stemIs("")} then ${WORTH.text} else 0 end`,
  }
}

/** The first words weigh most; a title that begins with one of them more. */
function scoreOf(
  compiled: Compiled[],
  terms: QueryTerm[],
  parameters: Parameters
): string {
  const sum = compiled.map(
    ({ worth }, at) => `${(1 / (1 + at / 8)).toFixed(3)} * (${worth})`
  )
  const heads = terms.flatMap(({ spellings }) =>
    spellings.map(([first = ""]) => first)
  )
  const begun = terms.find(({ isPrefix }) => isPrefix)?.spellings ?? []
  const begins = begun.map(
    ([first = ""]) => `or starts_with(${HEAD_COLUMN}, ${parameters.add(first)})`
  )
  return `(${sum.join(" + ")}
    + case when ${HEAD_COLUMN} = any(${parameters.add(heads)}) ${begins.join(" ")}
      then ${HEAD_WORTH} else 0 end)::float8`
}

const phrase = (words: string[], weights: string, isPrefix: boolean) =>
  words
    .map((word, at) => {
      const isLast = at === words.length - 1
      const marks = `${isPrefix && isLast ? "*" : ""}${weights.slice(1)}`
      return marks ? `${word}:${marks}` : word
    })
    .join(" <-> ")
