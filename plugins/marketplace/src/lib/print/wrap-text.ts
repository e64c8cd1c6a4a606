/** How wide a text is; any unit, as long as it is the box's. */
export type Measure = (text: string) => number

const ELLIPSIS = "…"

/** The longest beginning of `word` that fits, at least one character. */
const headThatFits = (word: string, width: number, measure: Measure) => {
  const [first = "", ...rest] = Array.from(word)
  let head = first
  for (const letter of rest) {
    if (measure(head + letter) > width) break
    head += letter
  }
  return head
}

/**
 * A text in lines no wider than `width`: broken at spaces, and within a word
 * only where the word alone is too wide. An empty text has no lines.
 */
export function wrapText(
  text: string,
  width: number,
  measure: Measure
): string[] {
  const lines: string[] = []
  let line = ""
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const joined = line ? `${line} ${word}` : word
    if (measure(joined) <= width) {
      line = joined
      continue
    }
    if (line) lines.push(line)
    line = word
    while (measure(line) > width) {
      const head = headThatFits(line, width, measure)
      if (head === line) break
      lines.push(head)
      line = line.slice(head.length)
    }
  }
  return line ? [...lines, line] : lines
}

/** The first `count` lines; the last one ends in `…` when some are left out. */
export function cutLines(
  lines: readonly string[],
  count: number,
  width: number,
  measure: Measure
): string[] {
  if (lines.length <= count) return [...lines]
  if (count < 1) return []
  const last = Array.from(lines[count - 1] ?? "")
  while (last.length > 0 && measure(`${last.join("")}${ELLIPSIS}`) > width)
    last.pop()
  return [...lines.slice(0, count - 1), `${last.join("").trimEnd()}${ELLIPSIS}`]
}
