import { WORDS_COLUMN } from "./lexicon/count-words"
import { createWordsStatements, wordsTableOf } from "./lexicon/words-table"
import { storedColumns, type Column, type IndexPlan } from "./schema"
import { EXACT_COLUMN, HEAD_COLUMN, STEM_COLUMN } from "./text"
import {
  createTiersStatements,
  REST,
  TIER_COLUMN,
  TIER_ROWS,
} from "./tiers/tiers-table"

/** Statements that make the table and everything reads lean on. */
export function createStatements(plan: IndexPlan): string[] {
  const columns = storedColumns(plan).map((column) => {
    // Codes, slugs and ids need no language's order, and bytes compare faster.
    const collation = column.sqlType === "text" ? ` collate "C"` : ""
    const type = `${column.sqlType}${column.isArray ? "[]" : ""}${collation}`
    const isRequired = column.isSortable || column.isArray
    return `"${column.name}" ${type}${isRequired ? " not null" : ""}`
  })
  return [
    `drop table if exists "${plan.table}"`,
    `create table "${plan.table}" (${columns.join(", ")},
       ${EXACT_COLUMN} tsvector not null, ${STEM_COLUMN} tsvector not null,
       ${HEAD_COLUMN} text collate "C" not null,
       ${plan.best ? `${TIER_COLUMN} smallint not null default ${REST},` : ""}
       ${WORDS_COLUMN} text not null, primary key (id))`,
    `comment on table "${plan.table}" is '${plan.hash}'`,
    indexOn(plan, "found", `gin (${foundBy(plan)})`),
    ...storedColumns(plan).flatMap((column) => {
      if (column.name === "id" || isBrowsed(column)) {
        return []
      }
      if (column.isArray) {
        return column.isFilterable
          ? [indexOn(plan, column.name, `gin ("${column.name}")`)]
          : []
      }
      return column.isFilterable || column.isSortable
        ? [indexOn(plan, column.name, `btree ("${column.name}", id)`)]
        : []
    }),
    ...createTierIndexes(plan),
    ...createWordsStatements(wordsTableOf(plan.physicalName)),
    ...createTiersStatements(plan),
  ]
}

/** Lists that are browsed by. */
const isBrowsed = ({ isArray, isFilterable, isFacetable }: Column) =>
  isArray && isFilterable && isFacetable

/**
 * One index holds all that goods are found by: what must hold several of it is
 * found without a look at rows that hold one. Postgres cannot join two indexes
 * that have the same predicate.
 */
const foundBy = (plan: IndexPlan): string =>
  [
    EXACT_COLUMN,
    STEM_COLUMN,
    ...storedColumns(plan)
      .filter(isBrowsed)
      .map(({ name }) => `"${name}"`),
  ].join(", ")

/**
 * What a tier is read by: all that goods are found by, and their order. Rows that
 * wait for their place in the index (256 kB of them at most) are read through by
 * each search of the tier, so there are few.
 */
const createTierIndexes = (plan: IndexPlan): string[] =>
  (plan.best ? [...TIER_ROWS.keys()] : []).flatMap((tier) => [
    indexOn(
      plan,
      "found",
      `gin (${foundBy(plan)}) with (gin_pending_list_limit = 256)`,
      tier
    ),
    indexOn(plan, "best", `btree ("${plan.best}", id)`, tier),
  ])

function indexOn(
  { table, always }: IndexPlan,
  name: string,
  method: string,
  tier?: number
): string {
  const [suffix, which] =
    tier === undefined
      ? ["", always]
      : [`_t${tier}`, `${always} and ${TIER_COLUMN} <= ${tier}`]
  return `create index "${table}_${name}${suffix}" on "${table}" using ${method} where ${which}`
}
