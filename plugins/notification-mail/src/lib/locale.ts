export type Locale = "id" | "en"

/** What may say in which language a person reads us. */
export interface Speaking {
  locale?: string | null | undefined
  metadata?: Record<string, unknown> | null | undefined
}

const read = (value: unknown): Locale | undefined => {
  if (typeof value !== "string") return undefined
  if (/^en\b/i.test(value)) return "en"
  return /^id\b/i.test(value) ? "id" : undefined
}

/** The first language that a source states; Indonesian when none does. */
export function localeOf(...sources: (Speaking | null | undefined)[]): Locale {
  for (const source of sources) {
    const stated = read(source?.metadata?.["locale"]) ?? read(source?.locale)
    if (stated) return stated
  }
  return "id"
}
