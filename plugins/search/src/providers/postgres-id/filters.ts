import type { Filters } from "../../lib/search-module"
import { refuse } from "./refuse"
import type { Column, IndexPlan } from "./schema"

type Columns = Pick<IndexPlan, "columns">

/** Values of one statement, in the order of their `$n`. */
export class Parameters {
  readonly values: unknown[] = []

  /** Adds a value and answers its placeholder. */
  add(value: unknown): string {
    this.values.push(value)
    return `$${this.values.length}`
  }
}

/**
 * Compiles a filter tree to one SQL condition over the typed columns ("true"
 * for none). Only declared columns and listed operators pass; every value is a
 * parameter. `$like` and `$prefix` are refused: no index would serve them.
 */
export function compileFilters(
  filters: Filters | undefined,
  plan: Columns,
  parameters: Parameters
): string {
  const tests = Object.entries(filters ?? {}).map(([key, value]) => {
    switch (key) {
      case "$and":
        return joined(value as Filters[], " and ", plan, parameters)
      case "$or":
        return joined(value as Filters[], " or ", plan, parameters)
      case "$not":
        return `not coalesce(${compileFilters(value as Filters, plan, parameters)}, false)`
      default:
        return compileField(columnOf(plan, key), value, parameters)
    }
  })
  return tests.map((test) => `(${test})`).join(" and ") || "true"
}

/** The column of a field; throws when the index has none of that name. */
export function columnOf(plan: Columns, name: string): Column {
  return plan.columns.get(name) ?? refuse(`has no column "${name}"`)
}

function joined(
  branches: Filters[],
  operator: string,
  plan: Columns,
  parameters: Parameters
): string {
  return branches
    .map((branch) => `(${compileFilters(branch, plan, parameters)})`)
    .join(operator)
}

function compileField(
  column: Column,
  value: unknown,
  parameters: Parameters
): string {
  if (value === null) {
    return `"${column.name}" is null`
  }
  if (Array.isArray(value)) {
    return compileOperator(column, "$in", value, parameters)
  }
  if (typeof value === "object" && !(value instanceof Date)) {
    const tests = Object.entries(value as Record<string, unknown>)
      .filter(([, operand]) => operand !== undefined)
      .map(([operator, operand]) =>
        compileOperator(column, operator, operand, parameters)
      )
    return tests.join(" and ") || "true"
  }
  return compileOperator(column, "$eq", value, parameters)
}

const COMPARISONS: Record<string, string> = {
  $lt: "<",
  $lte: "<=",
  $gt: ">",
  $gte: ">=",
}

function compileOperator(
  column: Column,
  operator: string,
  operand: unknown,
  parameters: Parameters
): string {
  const name = `"${column.name}"`
  const list = () => `${parameters.add(asList(operand))}::${column.sqlType}[]`
  if (operator === "$exists") {
    return `${name} is ${operand ? "not null" : "null"}`
  }
  if (column.isArray) {
    switch (operator) {
      case "$eq":
      case "$contains":
        return `${name} @> ${list()}`
      case "$in":
      case "$overlaps":
        return `${name} && ${list()}`
      case "$ne":
      case "$nin":
        return `not ${name} && ${list()}`
    }
    return refuse(`cannot filter the list "${column.name}" by ${operator}`)
  }
  const comparison = COMPARISONS[operator]
  if (comparison) {
    return `${name} ${comparison} ${parameters.add(operand)}::${column.sqlType}`
  }
  switch (operator) {
    case "$eq":
      return operand === null
        ? `${name} is null`
        : `${name} = ${parameters.add(operand)}::${column.sqlType}`
    case "$in":
      return `${name} = any(${list()})`
    case "$ne":
      return `${name} is distinct from ${parameters.add(operand)}::${column.sqlType}`
    case "$nin":
      return `not coalesce(${name} = any(${list()}), false)`
  }
  return refuse(`cannot filter "${column.name}" by ${operator}`)
}

const asList = (operand: unknown): unknown[] =>
  Array.isArray(operand) ? operand : [operand]
