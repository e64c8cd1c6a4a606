import type { FieldDefinition } from "../../lib/search-module"
import { refuse } from "./refuse"

/** What a filter needs to know of a field; "any": what it holds is not known. */
export type FilterField = Pick<FieldDefinition, "array" | "filterable"> & {
  type: FieldDefinition["type"] | "any"
}

/** A value as a filter of Meilisearch writes it, of the kind its field holds. */
export function literal(
  name: string,
  field: FilterField,
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
    case "any":
      return typeof value === "string"
        ? quoted(value)
        : typeof value === "boolean"
          ? String(value)
          : numberLiteral(name, field, value)
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
  field: FilterField,
  value: unknown
): string {
  if (!["integer", "float", "any"].includes(field.type)) {
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
