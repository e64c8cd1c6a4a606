import type { AttributeWords, StoredIndex } from "./stored-index.ts"
import type { Settings } from "./settings.ts"
import { allowedTypos, tokenise, typosBetween } from "./words.ts"

/** The engine reads no more words of a question. */
const MAX_WORDS = 10

interface Term {
  /** Words that must stand side by side; null for a word without quotes. */
  phrase: string[] | null
  word: string
  isPrefix: boolean
  typos: number
}

/** Words that stand for `size` words of the question from `at` on. */
interface Stand {
  at: number
  size: number
  phrase: string[]
}

export interface Question {
  terms: Term[]
  stands: Stand[]
}

/** How well one word of a question was found. */
interface Found {
  typos: number
  attribute: number
  position: number
  isExact: boolean
}

export interface Match {
  words: number
  typos: number
  proximity: number
  attribute: number
  exactness: number
}

/**
 * The last word counts as a beginning unless something follows it. What stands
 * in quotes is found only as it is.
 */
export function readQuestion(text: string, settings: Settings): Question {
  const isTyping =
    settings.prefixSearch !== "disabled" && /[\p{L}\p{N}]$/u.test(text)
  const asked = text.split('"').flatMap((part, n) => {
    const words = tokenise(part)
    const isQuoted = n % 2 === 1
    return isQuoted ? [{ phrase: words, isQuoted }] : words.map(wordOf)
  })
  const kept = asked
    .filter(({ phrase: [first, ...others] }) => {
      const isStopped = first && settings.stopWords.includes(first)
      return first && (others.length > 0 || !isStopped)
    })
    .slice(0, MAX_WORDS)
  const terms = kept.map(({ phrase, isQuoted }, n) => {
    const word = phrase.join(" ")
    return {
      phrase: isQuoted ? phrase : null,
      word,
      isPrefix: !isQuoted && isTyping && n === kept.length - 1,
      typos: isQuoted ? 0 : allowedTypos(word, settings),
    }
  })
  const words = terms.map(({ phrase, word }) => (phrase ? null : word))
  const stands = Object.entries(settings.synonyms).flatMap(([key, others]) => {
    const asked = tokenise(key)
    return words.flatMap((_, at) =>
      asked.length > 0 && asked.every((word, n) => words[at + n] === word)
        ? others.map((other) => {
            return { at, size: asked.length, phrase: tokenise(other) }
          })
        : []
    )
  })
  return { terms, stands }
}

/**
 * How a document answers a question; null when it does not. With `last`, words
 * from the end on may be missing, as long as the first is there.
 */
export function matchDocument(
  question: Question,
  attributes: AttributeWords[],
  strategy: "last" | "all",
  { settings }: StoredIndex
): Match | null {
  const strict = settings.typoTolerance.disableOnAttributes
  const found = question.terms.map((term) =>
    term.phrase
      ? findPhrase(term.phrase, attributes)
      : findWord(term, attributes, strict)
  )
  for (const { at, size, phrase } of question.stands) {
    const place = findPhrase(phrase, attributes)
    for (let n = at; place && n < at + size; n++) {
      if ((found[n]?.typos ?? 1) > 0) found[n] = place
    }
  }
  const missing = found.indexOf(null)
  const words = missing < 0 ? found.length : missing
  if (words === 0 || (strategy === "all" && missing >= 0)) return null
  const hits = found.slice(0, words).filter((hit) => hit !== null)
  const sum = (of: (hit: Found) => number) =>
    hits.reduce((total, hit) => total + of(hit), 0)
  return {
    words,
    typos: sum(({ typos }) => typos),
    proximity: hits.slice(1).reduce((total, hit, n) => {
      const before = hits[n]
      return before?.attribute === hit.attribute
        ? total + Math.min(8, Math.abs(hit.position - before.position))
        : total + 8
    }, 0),
    attribute: sum(({ attribute }) => attribute),
    exactness: sum(({ isExact }) => (isExact ? 1 : 0)),
  }
}

function findWord(
  { word, isPrefix, typos: most }: Term,
  attributes: AttributeWords[],
  strict: string[]
): Found | null {
  let best: Found | null = null
  attributes.forEach(({ attribute: name, words }, attribute) => {
    const allowed = strict.includes(name) ? 0 : most
    words.forEach((candidate, position) => {
      const typos = typosBetween(word, candidate, allowed, isPrefix)
      if (typos === null) return
      const found = { typos, attribute, position, isExact: candidate === word }
      if (!best || isBetter(found, best)) best = found
    })
  })
  return best
}

const isBetter = (one: Found, other: Found) =>
  one.typos !== other.typos
    ? one.typos < other.typos
    : one.isExact !== other.isExact
      ? one.isExact
      : one.attribute < other.attribute

function findPhrase(
  phrase: string[],
  attributes: AttributeWords[]
): Found | null {
  for (const [attribute, { words }] of attributes.entries()) {
    const position = words.findIndex((_, at) =>
      phrase.every((word, n) => words[at + n] === word)
    )
    if (position >= 0) return { typos: 0, attribute, position, isExact: false }
  }
  return null
}

const wordOf = (word: string) => ({ phrase: [word], isQuoted: false })
