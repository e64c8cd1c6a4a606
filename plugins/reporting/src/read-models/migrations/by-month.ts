import { SCHEMA } from "../roles"

/**
 * A model that a refresh makes anew by months (`renew-by-month.ts`): the view
 * `<name>_now` says what it is, and a table keeps it. Its rows have a `month`,
 * by which the view's can be told apart before they are worked out: whatever it
 * groups or parts in windows, it does so within months. No month is remembered
 * as made, so that the next refresh makes them all.
 */
export const byMonth = (name: string, model: string): string[] => [
  `create view ${SCHEMA}.${name}_now as ${model}`,
  `create table ${SCHEMA}.${name} as table ${SCHEMA}.${name}_now`,
  `delete from ${SCHEMA}.month_mark`,
]

export const dropByMonth = (name: string): string[] => [
  `drop table ${SCHEMA}.${name}`,
  `drop view ${SCHEMA}.${name}_now`,
]
