import { SCHEMA } from "../roles"

/**
 * A model that a refresh makes anew by months (`renew-by-month.ts`): the view
 * `<name>_now` says what it is, and a table keeps it. Its rows have a `month`.
 */
export const byMonth = (name: string, model: string): string[] => [
  `create view ${SCHEMA}.${name}_now as ${model}`,
  `create table ${SCHEMA}.${name} as table ${SCHEMA}.${name}_now`,
]

export const dropByMonth = (name: string): string[] => [
  `drop table ${SCHEMA}.${name}`,
  `drop view ${SCHEMA}.${name}_now`,
]
