import type { Filters } from "../../lib/search-module"

/** The ids that a filter names and nothing else; null for any other filter. */
export function idsOf(filters: Filters): string[] | null {
  const [[name, value] = [], ...others] = Object.entries(filters)
  if (name !== "id" || others.length > 0) {
    return null
  }
  const ids = asIds(value)
  return ids?.every((id) => typeof id === "string") ? ids : null
}

function asIds(value: unknown): unknown[] | null {
  if (typeof value === "string") {
    return [value]
  }
  if (Array.isArray(value)) {
    return value as unknown[]
  }
  const { $in, $eq, ...others } = (value ?? {}) as Record<string, unknown>
  if (Object.keys(others).length > 0) {
    return null
  }
  return Array.isArray($in) && $eq === undefined
    ? ($in as unknown[])
    : $in === undefined && $eq !== undefined
      ? [$eq]
      : null
}
