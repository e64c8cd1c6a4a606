/** Letters of transliterated Arabic that the font lacks. */
const STAND_INS: Readonly<Record<string, string>> = { ʿ: "‘", ʾ: "’", ʻ: "‘" }

const INVISIBLE = /^[\p{Cf}\p{M}\p{Extended_Pictographic}\p{Emoji_Component}]$/u
const SPACE = /^[\s\p{Cc}]$/u
const UNKNOWN = "?"

/**
 * What a paper can show of a text: letters that the font lacks become their
 * plain form (`ṣ` in a font without it: `s`), pictures are left out, and a run
 * of letters of another script becomes one `?`, so that a loss can be seen.
 */
export function printable(
  text: string,
  hasGlyph: (letter: string) => boolean
): string {
  const shown = (letter: string): string => {
    if (SPACE.test(letter)) return " "
    if (hasGlyph(letter)) return letter
    const plain = STAND_INS[letter] ?? letter.normalize("NFKD")
    const kept = Array.from(plain).filter(hasGlyph).join("")
    if (kept) return kept
    return INVISIBLE.test(letter) ? "" : UNKNOWN
  }
  return Array.from(text.normalize("NFC"))
    .map((letter) => ({ letter, shown: shown(letter) }))
    .filter(
      ({ letter, shown: now }, index, all) =>
        now !== UNKNOWN ||
        letter === UNKNOWN ||
        all[index - 1]?.shown !== UNKNOWN
    )
    .map(({ shown: now }) => now)
    .join("")
    .replace(/ {2,}/g, " ")
}
