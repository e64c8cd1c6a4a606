import { maxTypos } from "./damerau"

/** Letters of a word that are varied: typos further back are still met. */
const VARIED = 8

/**
 * What is left of a word's beginning when letters are taken out, as many as it
 * may have typos: two words that lie so few edits apart have one such rest in
 * common, so their rests find one from the other through an index
 * (W. Garbe, "SymSpell", with prefixes of eight letters).
 */
export function wordEdits(word: string): string[] {
  const edits = new Set([word.slice(0, VARIED)])
  for (let round = 0; round < maxTypos(word); round++) {
    for (const rest of [...edits]) {
      for (let at = 0; at < rest.length; at++) {
        edits.add(rest.slice(0, at) + rest.slice(at + 1))
      }
    }
  }
  return [...edits]
}
