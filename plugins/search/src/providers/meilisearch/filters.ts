import type { Filters } from "../../lib/search-module"
import { literal, numberLiteral, type FilterField } from "./literal"
import { refuse } from "./refuse"

type Fields = Record<string, FilterField>

/** Selects no document: Meilisearch has no word for "false". */
const NOTHING = "id IN []"

/**
 * Compiles a filter tree to one filter of Meilisearch; null selects everything.
 * The vocabulary is that of postgres-id: only fields that the index declares as
 * filterable and listed operators pass, and every value is quoted. `$like` and
 * `$prefix` are refused.
 */
export function compileFilters(
  filters: Filters | undefined,
  fields: Fields
): string | null {
  return allOf(
    Object.entries(filters ?? {}).map(([key, value]) => {
      switch (key) {
        case "$and":
          return allOf(branches(value, fields))
        case "$or":
          return any(branches(value, fields))
        case "$not": {
          const test = compileFilters(value as Filters, fields)
          return test === null ? NOTHING : `NOT (${test})`
        }
        default:
          return compileField(key, fieldOf(key, fields), value)
      }
    })
  )
}

const branches = (value: unknown, fields: Fields) =>
  (value as Filters[]).map((branch) => compileFilters(branch, fields))

/** All tests at once; those that select everything (null) add nothing. */
export function allOf(tests: (string | null)[]): string | null {
  const [first, ...others] = tests.filter((test) => test !== null)
  if (first === undefined || others.length === 0) {
    return first ?? null
  }
  return [first, ...others].map((test) => `(${test})`).join(" AND ")
}

function any(tests: (string | null)[]): string | null {
  if (tests.length === 0) {
    return NOTHING
  }
  return tests.includes(null)
    ? null
    : tests.map((test) => `(${test})`).join(" OR ")
}

function fieldOf(name: string, fields: Fields): FilterField {
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined
  return field?.filterable
    ? field
    : refuse(`has no field "${name}" to filter by`)
}

function compileField(
  name: string,
  field: FilterField,
  value: unknown
): string | null {
  if (Array.isArray(value)) {
    return compileOperator(name, field, "$in", value)
  }
  if (typeof value === "object" && value !== null && !(value instanceof Date)) {
    return allOf(
      Object.entries(value)
        .filter(([, operand]) => operand !== undefined)
        .map(([operator, operand]) =>
          compileOperator(name, field, operator, operand)
        )
    )
  }
  return compileOperator(name, field, "$eq", value)
}

const COMPARISONS: Record<string, string> = {
  $lt: "<",
  $lte: "<=",
  $gt: ">",
  $gte: ">=",
}

function compileOperator(
  name: string,
  field: FilterField,
  operator: string,
  operand: unknown
): string {
  const one = () => literal(name, field, operand)
  const list = () =>
    `[${asList(operand)
      .map((value) => literal(name, field, value))
      .join(", ")}]`
  const comparison = COMPARISONS[operator]
  if (comparison && !field.array) {
    return `${name} ${comparison} ${numberLiteral(name, field, operand)}`
  }
  switch (operator) {
    case "$exists":
      return operand ? `NOT (${isEmpty(name)})` : isEmpty(name)
    case "$eq":
    case "$contains":
      if (field.array || (field.type === "any" && operator === "$contains")) {
        return containsAll(name, field, asList(operand))
      }
      if (operator === "$eq") {
        return operand === null ? isEmpty(name) : `${name} = ${one()}`
      }
      break
    case "$overlaps":
      if (field.array || field.type === "any") {
        return `${name} IN ${list()}`
      }
      break
    case "$in":
      return `${name} IN ${list()}`
    case "$ne":
    case "$nin":
      return operand === null
        ? `NOT (${isEmpty(name)})`
        : `${name} NOT IN ${list()}`
  }
  return refuse(`cannot filter "${name}" by ${operator}`)
}

/** Of a list, `=` asks whether one of its values is that. */
function containsAll(
  name: string,
  field: FilterField,
  values: unknown[]
): string {
  return (
    values
      .map((value) => `${name} = ${literal(name, field, value)}`)
      .join(" AND ") || `id EXISTS`
  )
}

const isEmpty = (name: string) => `${name} NOT EXISTS OR ${name} IS NULL`

const asList = (operand: unknown): unknown[] =>
  Array.isArray(operand) ? operand : [operand]
