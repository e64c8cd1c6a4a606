/**
 * Words that are said twice. Most only mean "several of them" (baju-baju), and
 * one of the two is enough. These mean something else than the single word,
 * so they stay together as one.
 */
const OWN_MEANING = new Set(
  // agar: so that · hati: liver · kuda: horse · laba: profit · langit: sky ·
  // mata: eye · oleh: by · otak: brain · undang: invite; "zam" is no word.
  "agar hati kuda laba langit mata oleh otak undang zam".split(" ")
)

/** A word that holds another twice: "kupukupu". Not cincin, susu or zamzam. */
const WRITTEN_TOGETHER = /^(\p{L}{4,})\1$/u

/** "kupukupu" as the two words that it is; any other word as itself. */
export function partDoubled(word: string): string[] {
  const half = WRITTEN_TOGETHER.exec(word)?.[1]
  return half === undefined ? [word] : [...partDoubled(half), half]
}

/** Joins the doubles that are things of their own: "oleh oleh" to "oleholeh". */
export function joinDoubled(words: string[]): string[] {
  const joined: string[] = []
  for (const [place, word] of words.entries()) {
    const isSecond = OWN_MEANING.has(word) && words[place - 1] === word
    if (!isSecond) {
      joined.push(word)
    } else if (joined.at(-1) === word) {
      joined[joined.length - 1] = word + word
    }
  }
  return joined
}

/** Leaves one of all other repeats, "sayur-sayuran" as well: "sayur". */
export function dropRepeats(words: string[]): string[] {
  const kept: string[] = []
  for (const word of words) {
    const last = kept.at(-1)
    if (last === undefined || !isRepeat(last, word)) {
      kept.push(word)
    }
  }
  return kept
}

// Figures that repeat are two figures: "10 10".
const isRepeat = (last: string, word: string) =>
  !/\d/.test(word) && (word === last || word === `${last}an`)
