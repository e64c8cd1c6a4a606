import type { FieldDefinition, ProviderQuery } from "../../lib/search-module"
import { refuse } from "./refuse"

/**
 * The order of a query in the engine's words; empty for its own, which is by
 * relevance and then by sales. The id ends every tie, in the way of the last
 * field, as in postgres-id. Throws on an order that the engine cannot give.
 */
export function compileOrder(
  order: NonNullable<ProviderQuery["pagination"]>["order"],
  fields: Record<string, FieldDefinition>,
  hasWords: boolean
): string[] {
  const asked = Object.entries(order ?? {})
  if (hasWords && (asked.length === 0 || asked[0]?.[0] === "_score")) {
    const others = asked.slice(1)
    if (asked[0]?.[1] === "ASC") {
      refuse("orders by relevance from the best only")
    }
    // What decides between equals is part of the index's settings.
    if (others.some(([name, way]) => name !== "sold" || way !== "DESC")) {
      refuse("orders equally relevant products by sales only")
    }
    return []
  }
  const sorts = asked
    .filter(([name]) => name !== "_score")
    .map(([name, way]): [string, string] => {
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined
      return name === "id" || field?.sortable
        ? [name, way === "DESC" ? "desc" : "asc"]
        : refuse(`has no field "${name}" to sort by`)
    })
  if (!sorts.some(([name]) => name === "id")) {
    sorts.push(["id", sorts.at(-1)?.[1] ?? "asc"])
  }
  return sorts.map(([name, way]) => `${name}:${way}`)
}
