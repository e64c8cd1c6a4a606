type Values = Record<string, unknown> | null

export type LogChange = {
  field: string
  /** Null: it had no value then. */
  before: string | null
  after: string | null
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** A value of the log as people can read it; null for what is not there. */
export function logText(value: unknown): string | null {
  if (value === null || value === undefined || value === "") return null
  if (typeof value === "string") return value
  if (Array.isArray(value) && value.length === 0) return null
  return Array.isArray(value)
    ? value.map((one) => logText(one) ?? "–").join(", ")
    : JSON.stringify(value)
}

/** Fields one level down get the name of both, as `identity.name`. */
const flatten = (values: Values) =>
  new Map(
    Object.entries(values ?? {}).flatMap(([name, value]) =>
      isRecord(value)
        ? Object.entries(value).map(
            ([inner, one]) => [`${name}.${inner}`, logText(one)] as const
          )
        : [[name, logText(value)] as const]
    )
  )

/** What an entry says of each field that differs, in the order of the log. */
export function changesOf(before: Values, after: Values): LogChange[] {
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
