/** A bank's file as it was read, in the reader's words: no message files needed. */
export interface ShownPreview {
  filename: string
  /** What it would bring, in a sentence each. */
  facts: readonly string[]
  /** The rows that cannot be read, each with what is wrong. */
  faults: readonly string[]
  rows: readonly { key: string; day: string; amount: string; text: string }[]
}

export const isShownPreview = (data: unknown): data is ShownPreview =>
  typeof data === "object" && data !== null && "facts" in data
