/** A line of a text, and whether the other text has none like it. */
export interface ComparedLine {
  text: string
  isChanged: boolean
}

/**
 * The lines of a text beside another, for reading two versions side by side:
 * a line that the other has too, anywhere, is the same.
 */
export function changedLines(text: string, other: string): ComparedLine[] {
  const known = new Set(other.split("\n").map((line) => line.trim()))
  return text.split("\n").map((line) => ({
    text: line,
    isChanged: line.trim() !== "" && !known.has(line.trim()),
  }))
}
