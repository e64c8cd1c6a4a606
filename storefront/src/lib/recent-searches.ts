const MAX_SEARCHES = 5
const MAX_LENGTH = 100

/** Reads what was kept; nothing when it is not ours, whoever changed it. */
export const readRecent = (stored: string | null): string[] => {
  try {
    const kept: unknown = JSON.parse(stored ?? "[]")
    return Array.isArray(kept)
      ? kept
          .filter((one): one is string => typeof one === "string" && one !== "")
          .map((one) => one.slice(0, MAX_LENGTH))
          .slice(0, MAX_SEARCHES)
      : []
  } catch {
    return []
  }
}

/** The newest first, each once whatever its capitals, at most five. */
export const withRecent = (
  recent: readonly string[],
  typed: string
): string[] => {
  const words = typed.replace(/\s+/g, " ").trim().slice(0, MAX_LENGTH)
  if (words.length < 2) return [...recent]
  const others = recent.filter(
    (one) => one.toLowerCase() !== words.toLowerCase()
  )
  return [words, ...others].slice(0, MAX_SEARCHES)
}
