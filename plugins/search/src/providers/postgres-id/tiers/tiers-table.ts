import type { IndexPlan } from "../schema"

/*
 * The rows that stand best by one column, most of all the best sold, are in
 * tiers with small indexes of their own: what thousands of rows fit is answered
 * from the smallest tier that holds enough of it, and costs what it would in an
 * index of that size.
 */

/** Rows in each tier and in those before it together; the last holds the rest. */
export const TIER_ROWS = [2_000, 16_000, 128_000] as const
/** Number of the tier that holds the rest. */
export const REST = TIER_ROWS.length
export const TIER_COLUMN = "tier"

const PREFIX = "search_tiers_"

/**
 * Table with the lowest row of each tier but the last, when they were set, and
 * how many rows the index held then, shown or not.
 */
export const tiersTableOf = (physicalName: string) => PREFIX + physicalName

export const createTiersStatements = (plan: IndexPlan): string[] => {
  const table = tiersTableOf(plan.physicalName)
  const best = plan.best && plan.columns.get(plan.best)
  return best
    ? [
        `drop table if exists "${table}"`,
        `create table "${table}" (tier smallint primary key,
           best ${best.sqlType} not null, id text collate "C" not null,
           row_count bigint not null)`,
      ]
    : []
}

/** The tier of a row, as SQL over its columns with `prefix` before each. */
export const tierSql = (
  { physicalName, best }: Pick<IndexPlan, "physicalName" | "best">,
  prefix: string
) => `coalesce((select min(bound.tier) from "${tiersTableOf(physicalName)}" bound
  where (${prefix}"${best}", ${prefix}id) >= (bound.best, bound.id)), ${REST})::smallint`
