/** The beginning of a text, whole words, at most `length` characters. */
export function shortText(
  text: string | null | undefined,
  length = 160
): string | null {
  const plain = text?.replace(/\s+/g, " ").trim()
  if (!plain) {
    return null
  }
  if (plain.length <= length) {
    return plain
  }
  const cut = plain.slice(0, length)
  const end = cut.lastIndexOf(" ")
  return `${cut.slice(0, end > length / 2 ? end : length - 1)}…`
}
