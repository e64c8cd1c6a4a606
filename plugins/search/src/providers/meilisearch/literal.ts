import type { FieldDefinition } from "../../lib/search-module"
import { refuse } from "./refuse"

/** A value as a filter of Meilisearch writes it, of the kind its field holds. */
export function literal(
  name: string,
  field: FieldDefinition,
  value: unknown
): string {
  switch (field.type) {
    case "integer":
    case "float":
      return numberLiteral(name, field, value)
    case "boolean":
      return typeof value === "boolean"
        ? String(value)
        : refuse(`needs true or false for "${name}"`)
    case "keyword":
    case "text":
      return typeof value === "string"
        ? quoted(value)
        : refuse(`needs text for "${name}"`)
    case "date":
    case "geo":
    case "object":
    case "vector":
      return refuse(`cannot filter "${name}", a field of type "${field.type}"`)
  }
}

/** Meilisearch compares numbers only. */
export function numberLiteral(
  name: string,
  field: FieldDefinition,
  value: unknown
): string {
  if (field.type !== "integer" && field.type !== "float") {
    return refuse(`cannot compare "${name}", a field of type "${field.type}"`)
  }
  return typeof value === "number" && Number.isFinite(value)
    ? String(value)
    : refuse(`needs a number for "${name}"`)
}

/**
 * Meilisearch's parser first ends a value at the quote that no backslash hides,
 * then reads escapes in it; so a backslash is doubled before quotes get theirs
 * (crates/filter-parser/src/value.rs of its source).
 */
const quoted = (text: string) =>
  `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`
