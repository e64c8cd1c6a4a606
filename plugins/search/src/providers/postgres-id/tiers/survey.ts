import type { ProviderQuery } from "../../../lib/search-module"
import type { SqlClient } from "../database"
import { Conditions, type CompileQuestion } from "../conditions"
import { FacetSql } from "../facet-sql"
import { queryOptions } from "../query-options"
import type { IndexPlan } from "../schema"
import { facetsOf, MAX_EXACT_COUNT, type Statement } from "../statement"
import { isByScore, SampleHits } from "./sample-hits"
import { TIER_COLUMN } from "./tiers-table"

/** Rows that are looked at: one more tells "1,000" from "more". */
const SURVEYED = MAX_EXACT_COUNT + 1
/** While somebody types nothing is counted for them: enough to suggest from. */
const SURVEYED_TYPING = 241
const SAMPLE = "sample"

/** Rows of one tier that were looked at. */
export type TierCount = {
  fitting: number
  /** Those that hold the words in title or names. */
  named: number
}

/** What fits a question, as far as it was looked at: the best tiers first. */
export type Survey = {
  statement: Statement
  /** Whether the hits come by what they are worth. */
  isByScore: boolean
  /** Whether some rows come first wherever they stand. */
  hasAhead: boolean
  row: Record<string, unknown>
  /** Rows that fit, as far as they were looked at. */
  count: number
  /** More fit, or may. */
  isCut: boolean
  /** By tier; in the last that has some, not all where `count` is cut. */
  tiers: TierCount[]
}

/**
 * Counts what fits and the values beside the filters, over the first thousand
 * rows of the best tiers. A facet that a filter is on has a thousand of its own.
 * The row has a page of `hits` of these, too: true for as many rows as the tiers
 * hold that were read whole.
 * @param tiers how many tiers stand before the rest
 */
export async function survey(
  client: SqlClient,
  asked: { query: ProviderQuery; plan: IndexPlan; tiers: number },
  compile: CompileQuestion
): Promise<Survey> {
  const { query, plan, tiers } = asked
  const conditions = new Conditions(query, plan, facetsOf(query), compile)
  const limit = queryOptions(query).typing ? SURVEYED_TYPING : SURVEYED
  const statement = compileSurvey(query, conditions, { tiers, limit })
  const { rows } = await client.query(statement.text, statement.values)
  const counted = Number(rows[0]?.["count"])
  const isCut = counted >= limit
  const count = isCut ? limit - 1 : counted
  const row: Record<string, unknown> = { ...rows[0], count, is_cut: isCut }
  const found = (row["tiers"] ?? {}) as Record<string, TierCount>
  return {
    statement,
    row,
    isByScore: isByScore(query, conditions),
    hasAhead: conditions.question?.complete !== undefined,
    ...{ count, isCut },
    tiers: Array.from(
      { length: tiers + 1 },
      (_, tier) => found[tier] ?? { fitting: 0, named: 0 }
    ),
  }
}

function compileSurvey(
  query: ProviderQuery,
  conditions: Conditions,
  { tiers, limit }: { tiers: number; limit: number }
): Statement {
  const { plan, parameters, facets, own } = conditions
  const fields = [...own.keys()]
  const source = (ignored?: string) =>
    ignored !== undefined && own.has(ignored)
      ? `${SAMPLE}_${fields.indexOf(ignored)}`
      : SAMPLE
  const { isFilteredBy, labelOf } = conditions
  const facetSql = new FacetSql({
    ...{ plan, parameters, facets, isFilteredBy, labelOf, source },
  })
  const hits = new SampleHits(query, conditions, { sample: SAMPLE, tiers })
  const columns = new Set(conditions.facetColumns().map((name) => `"${name}"`))
  const samples = [undefined, ...fields].map(
    (ignored) => `${source(ignored)} as materialized (
      ${sampleSql(conditions.where(ignored), {
        ...{ plan, tiers, limit },
        columns: [
          ...columns,
          ...(ignored === undefined
            ? hits.columns().filter((column) => !columns.has(column))
            : []),
        ],
      })})`
  )
  const sizes = [undefined, ...fields].map(
    (ignored) => `(select count(*)::int from ${source(ignored)})`
  )
  const sizeSql = `greatest(${sizes.join(", ")})`
  const count = `(select count(*)::int from ${SAMPLE})`
  const selections = [
    `${count} as count`,
    `(select json_object_agg(_tier, json_build_object('fitting', fitting, 'named', named))
       from by_tier) as tiers`,
    // Another order than by worth is that of all rows, or none.
    `case when ${hits.isByScore} or ${count} < ${limit}
       then (${hits.sql()}) end as hits`,
    ...(facets.length
      ? [`${sizeSql} as size`, `${sizeSql} >= ${limit} as is_sample`]
      : []),
    ...facets.map((facet, n) => `(${facetSql.sql(facet)}) as facet_${n}`),
  ]
  return {
    text: `with ${samples.join(", ")}, by_tier as (
        select _tier, count(*) as fitting, count(*) filter (where _named) as named
        from ${SAMPLE} group by _tier)
      ${hits.rankedSql()}${facetSql.countedSql()} select ${selections.join(", ")}`,
    values: parameters.values,
    facets,
  }
}

/** Rows of one tier after the other: none is read once there are enough. */
function sampleSql(
  where: string,
  {
    plan,
    tiers,
    limit,
    columns,
  }: { plan: IndexPlan; tiers: number; limit: number; columns: string[] }
): string {
  const parts = Array.from({ length: tiers + 1 }, (_, tier) => {
    const within =
      tier < tiers ? `${TIER_COLUMN} = ${tier}` : `${TIER_COLUMN} >= ${tiers}`
    return `(select ${[`${tier} as _tier`, ...columns].join(", ")}
      from "${plan.table}" where ${within} and ${where} limit ${limit})`
  })
  return `select * from (${parts.join(" union all ")}) tier limit ${limit}`
}
