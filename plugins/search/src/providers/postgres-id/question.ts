import type { QueryTerm } from "../../lib/query-terms"
import { stemWord } from "../../lib/stem"
import type { Parameters } from "./filters"
import { EXACT_COLUMN, HEAD_COLUMN, STEM_COLUMN } from "./text"

/** A question in SQL: which rows it finds, and what each is worth. */
export type Question = {
  condition: string
  score: () => string
  /** Title or names hold the words as they are, or begin so. */
  named: () => string
  /** Rows that hold every word, where others fit too. */
  complete?: string
}

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
  return {
    condition: conditionOf(terms, parameters),
    score: () => scoreOf(terms, parameters),
    named: () => exactIs(terms, parameters),
  }
}

/** The same, of which title or names must hold every word as it is. */
export const compileNamed = (
  terms: QueryTerm[],
  parameters: Parameters
): Question => ({
  condition: exactIs(terms, parameters),
  score: () => scoreOf(terms, parameters),
  named: () => "true",
})

/** The word of a question that says what the thing is. */
export const headOf = (terms: QueryTerm[]) =>
  terms.find(({ isCode }) => !isCode)

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
  const head = headOf(terms)
  if (!head) {
    return undefined
  }
  const complete = conditionOf(terms, parameters)
  const headIs = `${exactIs([head], parameters)}
    or ${stemIs([head], parameters, ":AB")}`
  return {
    condition: `(${headIs} or ${complete})`,
    score: () => `(case when ${complete} then ${COMPLETE_WORTH} else 0 end
      + ${scoreOf(terms, parameters)})`,
    named: () => exactIs([head], parameters),
    complete,
  }
}

/**
 * Rows that hold every word. What holds a word as it is holds its stem, too, so
 * whole words are one question to the index of stems; only a beginning is looked
 * for among the words as they are as well.
 */
function conditionOf(terms: QueryTerm[], parameters: Parameters): string {
  const whole = terms.filter(({ isPrefix }) => !isPrefix)
  const begun = terms.filter(({ isPrefix }) => isPrefix)
  if (!begun.length) {
    return stemIs(terms, parameters)
  }
  const begunIs = [
    ...(whole.length ? [stemIs(whole, parameters)] : []),
    exactIs(begun, parameters),
  ]
  return `(${stemIs(terms, parameters)} or (${begunIs.join(" and ")}))`
}

// The words are letters and digits only (the normaliser sees to that), so the
// little query language of to_tsquery has nothing to misread.
function exactIs(terms: QueryTerm[], parameters: Parameters, weights = "") {
  const words = terms.map(({ spellings, isPrefix }) =>
    spellings.map((words) => phrase(words, weights, isPrefix)).join(" | ")
  )
  return matches(EXACT_COLUMN, words, parameters)
}

function stemIs(terms: QueryTerm[], parameters: Parameters, weights = "") {
  const stems = terms.map(({ spellings }) =>
    spellings
      .map((words) => words.map((word) => stemWord(word) + weights).join(" & "))
      .map((all) => `(${all})`)
      .join(" | ")
  )
  return matches(STEM_COLUMN, stems, parameters)
}

const matches = (column: string, parts: string[], parameters: Parameters) =>
  `${column} @@ to_tsquery('simple', ${parameters.add(
    parts.map((part) => `(${part})`).join(" & ")
  )})`

/** What a word is worth in a row, by where it stands. */
function worthOf(term: QueryTerm, parameters: Parameters): string {
  const exact = (weights: string) => exactIs([term], parameters, weights)
  const stem = (weights: string) => stemIs([term], parameters, weights)
  return `case when ${exact(":A")} then ${WORTH.title}
    when ${stem(":A")} then ${WORTH.titleStem}
    when ${exact(":B")} then ${WORTH.name}
    when ${stem(":B")} then ${WORTH.nameStem}
    when ${stem("")} then ${WORTH.text} else 0 end`
}

/** The first words weigh most; a title that begins with one of them more. */
function scoreOf(terms: QueryTerm[], parameters: Parameters): string {
  const sum = terms.map(
    (term, at) =>
      `${(1 / (1 + at / 8)).toFixed(3)} * (${worthOf(term, parameters)})`
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
