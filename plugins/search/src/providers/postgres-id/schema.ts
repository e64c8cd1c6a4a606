import { createHash } from "node:crypto"
import type { FieldDefinition, IndexDefinition } from "../../lib/search-module"
import { refuse } from "./refuse"
import { alwaysSql, planOptions, type PlanOptions } from "./plan-options"

/** Which part of the vector a field's words go to; A counts most. */
export type Weight = "A" | "B" | "D"

/** One typed column of a physical index. */
export type Column = {
  name: string
  sqlType: "text" | "bigint" | "double precision" | "boolean" | "timestamptz"
  isArray: boolean
  isFilterable: boolean
  isSortable: boolean
  isFacetable: boolean
  isRetrievable: boolean
  weight?: Weight
}

/** A physical index as this provider keeps it: one table, typed columns. */
export type IndexPlan = PlanOptions & {
  physicalName: string
  table: string
  columns: Map<string, Column>
  /** Predicate that every read of the index obeys, as SQL; "true" if none. */
  always: string
  /** Changes whenever the table has to be made anew. */
  hash: string
}

/**
 * Changed when the same definition must give another table. A definition that
 * holds it gets a new version then, by Medusa's own migration.
 */
export const LAYOUT = 5
const TABLE_PREFIX = "search_pgid_"

/** Table of a physical index. Throws on a name that Postgres would cut. */
export function tableOf(physicalName: string): string {
  const table = TABLE_PREFIX + physicalName
  if (!/^[a-z0-9_]{1,50}$/.test(table)) {
    return refuse(`cannot name a table after the index "${physicalName}"`)
  }
  return table
}

/** Physical name of the index that a table of ours holds. */
export const physicalNameOf = (table: string) =>
  table.slice(TABLE_PREFIX.length)

/** SQL pattern of all tables of ours, for LIKE. */
export const TABLE_PATTERN = `${TABLE_PREFIX.replaceAll("_", "\\_")}%`

/**
 * Reads an index definition into columns. Throws on what a typed table of flat
 * columns cannot hold: objects, points, vectors, and fuzzy matching settings.
 */
export function planIndex(definition: IndexDefinition): IndexPlan {
  const columns = new Map<string, Column>()
  for (const [name, field] of Object.entries(definition.fields)) {
    columns.set(name, planColumn(name, field))
  }
  if (definition.primary_key !== "id" || columns.get("id")?.isArray !== false) {
    refuse(`the index "${definition.name}" must be keyed by a field "id"`)
  }
  const options = planOptions(definition, columns)
  const always = alwaysSql(options)
  const shape = JSON.stringify([LAYOUT, [...columns.values()], options])
  return {
    ...options,
    physicalName: definition.physical_name,
    table: tableOf(definition.physical_name),
    columns,
    always,
    hash: createHash("sha256").update(shape).digest("hex"),
  }
}

const SQL_TYPES: Partial<Record<FieldDefinition["type"], Column["sqlType"]>> = {
  keyword: "text",
  text: "text",
  integer: "bigint",
  float: "double precision",
  boolean: "boolean",
  date: "timestamptz",
}

function planColumn(name: string, field: FieldDefinition): Column {
  const sqlType = SQL_TYPES[field.type]
  if (!sqlType) {
    return refuse(`cannot hold the field "${name}" of type "${field.type}"`)
  }
  if (!/^[a-z][a-z0-9_]{0,40}$/.test(name)) {
    return refuse(`cannot name a column "${name}"`)
  }
  const weight = weightOf(field)
  return {
    name,
    sqlType,
    isArray: field.array === true,
    isFilterable: field.filterable === true,
    isSortable: field.sortable === true,
    isFacetable: Boolean(field.facetable),
    isRetrievable: field.retrievable !== false,
    ...(weight ? { weight } : {}),
  }
}

/** Weight 3 and more: A, 2: B, less: D (C is where the stems of A live). */
function weightOf(field: FieldDefinition): Weight | undefined {
  if (!field.searchable) {
    return undefined
  }
  const weight =
    typeof field.searchable === "object" ? (field.searchable.weight ?? 1) : 1
  return weight >= 3 ? "A" : weight >= 2 ? "B" : "D"
}

/** Columns that something reads; what is only searched is in the vectors. */
export const storedColumns = (plan: IndexPlan): Column[] =>
  [...plan.columns.values()].filter(
    (column) =>
      column.isRetrievable ||
      column.isFilterable ||
      column.isSortable ||
      column.isFacetable
  )
