import type { ProviderQuery } from "../../lib/search-module"
import { columnOf } from "./filters"
import type { IndexPlan } from "./schema"

/** What a row is ordered by beside its columns. */
export const SCORE = "_score"
export const NEAR = "_near"

type Order = [string, "asc" | "desc"][]

/**
 * The order of hits: the nearest first where that is computed; then as asked, or
 * by score where there is one; id ends every tie.
 */
export function orderOf(
  query: ProviderQuery,
  plan: IndexPlan,
  computed: { has(name: string): boolean }
): Order {
  const asked = Object.entries(query.pagination?.order ?? {}).map(
    ([name, way]): Order[number] => [name, way === "DESC" ? "desc" : "asc"]
  )
  const known = asked
    .filter(([name]) => name !== SCORE || computed.has(SCORE))
    .map(([name, way]): Order[number] => [
      name === SCORE ? name : columnOf(plan, name).name,
      way,
    ])
  if (!asked.length && computed.has(SCORE)) {
    known.push([SCORE, "desc"])
  }
  if (computed.has(NEAR)) {
    known.unshift([NEAR, "asc"])
  }
  // In the way of the last column: then one index serves both ways.
  const last = known.at(-1)?.[1] ?? "asc"
  return known.some(([name]) => name === "id")
    ? known
    : [...known, ["id", last]]
}

/** An order as SQL; `prefix` stands before each column. */
export const orderSql = (order: Order, prefix = "") =>
  order.map(([name, way]) => `${prefix}"${name}" ${way}`).join(", ")

/** What an order reads, but the id. */
export const orderNames = (order: Order): string[] =>
  order.map(([name]) => name).filter((name) => name !== "id")
