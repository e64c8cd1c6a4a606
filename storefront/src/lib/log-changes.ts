type Values = Readonly<Record<string, unknown>> | null

/** One field of a log entry as it was kept; null: it had no value then. */
export interface LogChange {
  field: string
  before: unknown
  after: unknown
}

/** Fields that are read as a whole. */
const WHOLE: readonly string[] = ["variants", "packed_size"]

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** A value of the log as text; null for what is not there. */
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
const flatten = (values: Values): Map<string, unknown> =>
  new Map(
    Object.entries(values ?? {}).flatMap(([name, value]) =>
      isRecord(value) && !WHOLE.includes(name)
        ? Object.entries(value).map(([inner, one]): [string, unknown] => [
            `${name}.${inner}`,
            one,
          ])
        : [[name, value] satisfies [string, unknown]]
    )
  )

/** What an entry says of each field that differs, in the order of the log. */
export const changesOf = (before: Values, after: Values): LogChange[] => {
  const old = flatten(before)
  const young = flatten(after)
  return [...new Set([...old.keys(), ...young.keys()])]
    .map((field) => ({
      field,
      before: old.get(field) ?? null,
      after: young.get(field) ?? null,
    }))
    .filter((change) => logText(change.before) !== logText(change.after))
}
