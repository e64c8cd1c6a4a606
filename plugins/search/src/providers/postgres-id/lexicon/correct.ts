import { damerau, maxTypos } from "../../../lib/damerau"
import { toTerms, type QueryTerm } from "../../../lib/query-terms"
import { RIGHT_WORDS } from "../../../lib/right-words"
import { formsOf } from "../../../lib/spellings"
import type { Lexicon, Word } from "./lexicon"

/** A question as it is searched for, and what was taken for what. */
export type Corrected = {
  terms: QueryTerm[]
  pairs: { from: string; to: string }[]
  /** Terms that no visible document holds, and that none is near. */
  unknown: Set<QueryTerm>
}

/** Shortest part of a word that was written in one with another. */
const MIN_PART = 3
/** From so many letters on, a word that was sent off may still be a beginning. */
const MIN_BEGUN = 6

/**
 * Replaces words that no visible document holds by the likeliest that one does.
 * Known words, codes, beginnings of known words and words that are right, though
 * nobody sells it, stay as they are.
 */
export async function correct(
  typed: QueryTerm[],
  lexicon: Lexicon,
  isTyping: boolean
): Promise<Corrected> {
  const known = await lexicon.knows(typed)
  // "kopi" is coffee, and no beginning of "kopiah", once it is asked for.
  const terms = typed.map((term) =>
    term.isPrefix && !isTyping && known.words.has(term.word)
      ? whole(term, known.terms)
      : term
  )
  const lost = terms.filter((term) => !known.terms.has(term))
  const unknown = lost.filter(
    ({ word }) => maxTypos(word) > 0 && !RIGHT_WORDS.has(word)
  )
  if (!unknown.length) {
    return { terms, pairs: [], unknown: new Set(lost) }
  }
  const words = await lexicon.near(unknown, partsOf)
  const pairs: Corrected["pairs"] = []
  const corrected: QueryTerm[] = []
  for (let at = 0; at < terms.length; at++) {
    const term = terms[at] as QueryTerm
    const next = terms[at + 1]
    if (next && (!known.terms.has(term) || !known.terms.has(next))) {
      const joined = term.word + next.word
      if (known.words.has(joined)) {
        pairs.push({ from: `${term.word} ${next.word}`, to: joined })
        corrected.push(...toTerms([joined], next.isPrefix))
        at += 1
        continue
      }
    }
    const meant = unknown.includes(term)
      ? likeliest(term, words, isTyping)
      : undefined
    if (meant) {
      pairs.push({ from: term.word, to: meant.join(" ") })
      corrected.push(...toTerms(meant, term.isPrefix))
    } else {
      corrected.push(term)
    }
  }
  return {
    ...together(corrected, new Set(lost), pairs.length > 0),
    pairs,
  }
}

/**
 * The terms once more where words were replaced, since with its neighbours a
 * word may be a phrase that has synonyms; and which of them are still unknown.
 */
function together(
  corrected: QueryTerm[],
  lost: Set<QueryTerm>,
  isChanged: boolean
): Pick<Corrected, "terms" | "unknown"> {
  const unknown = corrected.filter((term) => lost.has(term))
  if (!isChanged) return { terms: corrected, unknown: new Set(unknown) }
  const terms = toTerms(
    corrected.flatMap(({ word }) => word.split(" ")),
    corrected.at(-1)?.isPrefix === true
  )
  const words = new Set(unknown.map(({ word }) => word))
  return {
    terms,
    unknown: new Set(terms.filter(({ word }) => words.has(word))),
  }
}

function whole(begun: QueryTerm, known: Set<QueryTerm>): QueryTerm {
  const [term = begun] = toTerms([begun.word], false)
  known.add(term)
  return term
}

/** The nearest word, of products before places, the most used first. */
function likeliest(
  { word, isPrefix }: QueryTerm,
  words: Map<string, Word>,
  isTyping: boolean
): string[] | undefined {
  const max = maxTypos(word)
  const isBegun = isPrefix && (isTyping || word.length >= MIN_BEGUN)
  const [best] = [...words.values()]
    .map((candidate) => ({
      candidate,
      distance: Math.min(
        ...[candidate.term, ...formsOf(candidate.term)].map((form) =>
          distanceOf(word, form, { max, isBegun })
        )
      ),
    }))
    .filter(({ distance }) => distance <= max)
    .sort(
      (a, b) => a.distance - b.distance || worth(a.candidate, b.candidate, word)
    )
  if (best) {
    return [best.candidate.term]
  }
  return partsOf(word)
    .filter((parts) => parts.every((part) => words.has(part)))
    .sort((a, b) => leastUsed(b, words) - leastUsed(a, words))[0]
}

/** A word that is still being typed may be meant by its beginning. */
function distanceOf(
  word: string,
  term: string,
  { max, isBegun }: { max: number; isBegun: boolean }
): number {
  const whole = damerau(word, term, max)
  if (!isBegun || whole <= 1 || term.length <= word.length) {
    return whole
  }
  const begun = [word.length - 1, word.length, word.length + 1].map((length) =>
    damerau(word, term.slice(0, length), max)
  )
  return Math.min(whole, ...begun)
}

/** Of two words that lie equally near, the likelier first. */
function worth(a: Word, b: Word, asked: string): number {
  const kind = a.kind - b.kind
  const first = Number(b.term[0] === asked[0]) - Number(a.term[0] === asked[0])
  return first || kind || b.used - a.used || (a.term < b.term ? -1 : 1)
}

const leastUsed = (parts: string[], words: Map<string, Word>) =>
  Math.min(...parts.map((part) => words.get(part)?.used ?? 0))

/** Every way to read a word as two that were written in one. */
function partsOf(word: string): string[][] {
  const parts: string[][] = []
  for (let at = MIN_PART; at <= word.length - MIN_PART; at++) {
    parts.push([word.slice(0, at), word.slice(at)])
  }
  return parts
}
