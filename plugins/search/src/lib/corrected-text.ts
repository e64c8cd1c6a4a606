import { normaliseWords } from "./normalise"

/** Most words that were written apart and are one. */
const LONGEST = 2

/**
 * What a visitor typed with the words replaced that were searched for instead;
 * all others stay as they were typed.
 */
export function correctedText(
  typed: string,
  pairs: readonly { from: string; to: string }[]
): string {
  const meant = new Map(pairs.map(({ from, to }) => [from, to]))
  const tokens = typed.trim().split(/\s+/)
  const words: string[] = []
  for (let at = 0; at < tokens.length;) {
    const [taken, to] = longestMeant(tokens.slice(at), meant) ?? [
      1,
      insideOf(tokens[at] ?? "", meant),
    ]
    words.push(to)
    at += taken
  }
  return words.join(" ")
}

/** A token of several words, "keripik-pisng", with those replaced that are meant. */
const insideOf = (token: string, meant: Map<string, string>): string =>
  token.replace(
    /[\p{L}\p{M}\p{N}]+/gu,
    (run) => meant.get(normaliseWords(run).join(" ")) ?? run
  )

/** The longest phrase at the start that something else was meant by. */
function longestMeant(
  tokens: string[],
  meant: Map<string, string>
): [taken: number, to: string] | undefined {
  for (let taken = Math.min(LONGEST, tokens.length); taken > 0; taken--) {
    const words = normaliseWords(tokens.slice(0, taken).join(" "))
    const to = meant.get(words.join(" "))
    // Beside a stop word, a word is not longer for it.
    if (to !== undefined && words.length === taken) {
      return [taken, to]
    }
  }
  return undefined
}
