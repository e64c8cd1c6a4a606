/** What was typed and not sent, as this phone keeps it. */
export interface Draft {
  /** Version of the saved row that it was typed over. */
  version: number
  /** When, in ms since 1970. */
  at: number
  /** By field name; a tick is there or not. */
  values: Readonly<Record<string, string>>
}

/**
 * Whether it is a draft. Looked at by hand: this runs on phones, and a library
 * for it would weigh half as much as the page.
 */
const isDraft = (found: unknown): found is Draft =>
  typeof found === "object" &&
  found !== null &&
  "version" in found &&
  typeof found.version === "number" &&
  "at" in found &&
  typeof found.at === "number" &&
  "values" in found &&
  typeof found.values === "object" &&
  found.values !== null &&
  Object.values(found.values).every((value) => typeof value === "string")

/** After this nobody remembers what it was about. */
const DAYS_KEPT = 30

/**
 * A draft out of the phone's memory. Null when there is none, when it is old,
 * or when the row has been saved since it was typed: then it has arrived.
 */
export function readDraft(
  raw: string | null,
  version: number,
  nowMs: number
): Draft | null {
  if (raw === null) return null
  try {
    const draft: unknown = JSON.parse(raw)
    if (!isDraft(draft)) return null
    const isFresh = nowMs - draft.at < DAYS_KEPT * 86_400_000
    return isFresh && draft.version >= version ? draft : null
  } catch {
    return null
  }
}

/** Fields that no draft holds: secrets, files, what the framework adds. */
const isKept = (name: string): boolean =>
  name !== "" && !name.startsWith("$") && !name.includes("password")

/** What a form holds now, for a draft. */
export function valuesOf(entries: Iterable<[string, unknown]>) {
  const values: Record<string, string> = {}
  for (const [name, value] of entries)
    if (typeof value === "string" && isKept(name)) values[name] = value
  return values
}

/** Whether two drafts say the same, but for the fields named. */
export function sameValues(
  one: Readonly<Record<string, string>>,
  other: Readonly<Record<string, string>>,
  except: readonly string[] = []
): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...names].every(
    (name) => except.includes(name) || one[name] === other[name]
  )
}
