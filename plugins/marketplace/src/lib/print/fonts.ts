import { openSync } from "fontkit"
import type { FontName } from "./fit-paragraphs"
import { printable } from "./printable"

const FAMILY = "@expo-google-fonts/plus-jakarta-sans"

/**
 * Files of Plus Jakarta Sans (SIL Open Font License 1.1), the shop's own
 * typeface; the parts that are used are embedded in each paper.
 */
export const FONT_FILES: Readonly<Record<FontName, string>> = {
  regular: require.resolve(`${FAMILY}/500Medium/PlusJakartaSans_500Medium.ttf`),
  bold: require.resolve(`${FAMILY}/700Bold/PlusJakartaSans_700Bold.ttf`),
}

let glyphs: ReadonlySet<number> | undefined

/** Code points of the font; both weights have the same. Read once a process. */
const glyphsOfFont = (): ReadonlySet<number> => {
  if (glyphs) return glyphs
  const font = openSync(FONT_FILES.regular)
  glyphs = new Set("characterSet" in font ? font.characterSet : [])
  return glyphs
}

/** A text in letters that our font has, see `printable`. */
export const inOurFont = (text: string): string =>
  printable(text, (letter) => glyphsOfFont().has(letter.codePointAt(0) ?? 0))
