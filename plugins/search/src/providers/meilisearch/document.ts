import type { IndexDefinition, IndexDocument } from "../../lib/search-module"
import { facetWords } from "./facet-fields"
import { documentWords } from "./words"

/** A document as the engine holds it: what reads need, and its words folded. */
export function toStored(
  { fields }: Pick<IndexDefinition, "fields">,
  document: IndexDocument
): Record<string, unknown> {
  const kept = Object.entries(fields)
    .filter(
      ([, field]) =>
        field.retrievable !== false ||
        field.filterable ||
        field.sortable ||
        field.facetable
    )
    .map(([name]) => [name, document[name] ?? null])
  return {
    ...(Object.fromEntries(kept) as Record<string, unknown>),
    ...facetWords(fields, document),
    ...documentWords(fields, document),
  }
}
