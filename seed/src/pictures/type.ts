import { readFileSync } from "node:fs"
import { parse, type Font } from "opentype.js"

/** Faces of the house, from pinned packages: no font of the machine is used. */
const FILES = {
  serif:
    require.resolve("@fontsource/young-serif/files/young-serif-latin-400-normal.woff"),
  medium:
    require.resolve("@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-latin-500-normal.woff"),
  bold: require.resolve("@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-latin-700-normal.woff"),
} as const

type Face = keyof typeof FILES

const loaded = new Map<Face, Font>()

function font(face: Face): Font {
  const known = loaded.get(face)
  if (known) return known
  const file = readFileSync(FILES[face])
  const bytes = file.buffer.slice(
    file.byteOffset,
    file.byteOffset + file.byteLength
  )
  const fresh = parse(bytes)
  loaded.set(face, fresh)
  return fresh
}

interface TextStyle {
  face: Face
  size: number
  fill: string
  anchor?: "start" | "middle" | "end"
  /** Extra space between letters, as a share of the size. */
  tracking?: number
}

/** Width of a line in user units. */
export const measure = (
  text: string,
  face: Face,
  size: number,
  tracking = 0
): number =>
  font(face).getAdvanceWidth(text, size) +
  Math.max(0, text.length - 1) * tracking * size

function outline(text: string, x: number, y: number, style: TextStyle): string {
  const { face, size, tracking = 0 } = style
  if (!tracking) return font(face).getPath(text, x, y, size).toPathData(1)
  let left = x
  let data = ""
  for (const letter of text) {
    data += font(face).getPath(letter, left, y, size).toPathData(1)
    left += font(face).getAdvanceWidth(letter, size) + tracking * size
  }
  return data
}

/** One line as a path; `y` is its baseline. */
export function line(
  text: string,
  x: number,
  y: number,
  style: TextStyle
): string {
  const width = measure(text, style.face, style.size, style.tracking)
  const shift =
    style.anchor === "middle" ? width / 2 : style.anchor === "end" ? width : 0
  return `<path d="${outline(text, x - shift, y, style)}" fill="${style.fill}"/>`
}

/** Breaks a text into at most `maxLines` lines of even length, by words. */
function breakEvenly(words: string[], lines: number): string[] {
  if (lines <= 1 || words.length <= 1) return [words.join(" ")]
  let best: string[] = [words.join(" ")]
  let bestWidth = Infinity
  for (let cut = 1; cut < words.length; cut++) {
    const rest = breakEvenly(words.slice(cut), lines - 1)
    const option = [words.slice(0, cut).join(" "), ...rest]
    const width = Math.max(...option.map((part) => part.length))
    if (width < bestWidth) {
      best = option
      bestWidth = width
    }
  }
  return best
}

interface Block {
  lines: string[]
  size: number
  height: number
}

/** Finds the largest size at which a text fits a box, in up to `maxLines` lines. */
export function fit(
  text: string,
  box: { width: number; height: number; maxSize: number; maxLines: number },
  face: Face
): Block {
  let best: Block = { lines: [text], size: 0, height: 0 }
  const words = text.split(" ")
  for (let count = 1; count <= box.maxLines; count++) {
    const lines = breakEvenly(words, count)
    const widest = Math.max(...lines.map((part) => measure(part, face, 100)))
    const leading = lines.length * 1.12
    const size = Math.min(
      box.maxSize,
      (box.width / widest) * 100,
      box.height / leading
    )
    if (size > best.size * 1.04) best = { lines, size, height: size * leading }
  }
  return best
}

/** Sets a fitted block centred on `x`, its middle at `y`. */
export function setBlock(
  block: Block,
  x: number,
  y: number,
  style: Omit<TextStyle, "size" | "anchor"> & { anchor?: TextStyle["anchor"] }
): string {
  const leading = block.size * 1.12
  const first = y - (block.lines.length * leading) / 2 + block.size * 0.86
  return block.lines
    .map((text, index) =>
      line(text, x, first + index * leading, {
        anchor: "middle",
        ...style,
        size: block.size,
      })
    )
    .join("")
}
