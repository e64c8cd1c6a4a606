type Values = Readonly<Record<string, unknown>> | null

/** One field of a log entry, as text; null: it had no value then. */
export interface LogChange {
  field: string
  before: string | null
  after: string | null
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** A value of the log as people can read it; null for what is not there. */
export const logText = (value: unknown): string | null => {
  if (value === null || value === undefined || value === "") return null
  if (typeof value === "string") return value
  if (typeof value === "number" || typeof value === "boolean")
    return String(value)
  if (Array.isArray(value))
    return value.length === 0
      ? null
      : value.map((one) => logText(one) ?? "–").join(", ")
  return JSON.stringify(value)
}

/** Fields one level down get the name of both, as `identity.name`. */
const flatten = (values: Values): Map<string, string | null> =>
  new Map(
    Object.entries(values ?? {}).flatMap(([name, value]) =>
      isRecord(value)
        ? Object.entries(value).map(([inner, one]): [string, string | null] => [
            `${name}.${inner}`,
            logText(one),
          ])
        : [[name, logText(value)] satisfies [string, string | null]]
    )
  )

/** What an entry says of each field, in the order of the log. */
export const changesOf = (before: Values, after: Values): LogChange[] => {
  const old = flatten(before)
  const young = flatten(after)
  return [...new Set([...old.keys(), ...young.keys()])]
    .map((field) => ({
      field,
      before: old.get(field) ?? null,
      after: young.get(field) ?? null,
    }))
    .filter((change) => change.before !== change.after)
}
