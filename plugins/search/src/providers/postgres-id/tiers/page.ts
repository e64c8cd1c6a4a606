import type { ProviderQuery } from "../../../lib/search-module"
import { Conditions, type CompileQuestion } from "../conditions"
import { hitsSql } from "../hits-sql"
import { orderNames, orderOf, orderSql, SCORE } from "../order"
import type { Question } from "../question"
import type { IndexPlan } from "../schema"
import type { ChosenTiers } from "./choose-tiers"
import { STAGE } from "./sample-hits"
import { TIER_COLUMN } from "./tiers-table"

const MATCHED = "matched"

type Page = { text: string; values: unknown[] }
type Asked = { query: ProviderQuery; plan: IndexPlan; tiers: number }

/**
 * One page of the rows of some tiers, ranked: those of the first as one, after
 * them those of each next one. What holds every word where others fit too is
 * ranked with the first, wherever it stands; what holds the words in title or
 * names, up to the tier `namedTo`, where others hold them in descriptions.
 */
export function compileRankedPage(
  { query, plan, tiers: rest }: Asked,
  compile: CompileQuestion,
  {
    first,
    last,
    namedTo,
  }: Pick<ChosenTiers, "first" | "last"> & {
    namedTo?: number | undefined
  }
): Page {
  const conditions = new Conditions(query, plan, [], compile)
  const { parameters, question } = conditions
  const order = orderOf(query, plan, new Set([SCORE]))
  const names = ["id", ...orderNames(order).filter((name) => name !== SCORE)]
  const columns = [
    ...names.map((name) => `"${name}"`),
    `${question?.score() ?? "0"} as ${SCORE}`,
  ].join(", ")
  const upTo = (tier: number) =>
    tier < rest ? `${TIER_COLUMN} <= ${tier} and ` : ""
  const within = upTo(last)
  const from = `from "${plan.table}" where`
  const where = conditions.where()
  const stages = Array.from(
    { length: last - first },
    (_, at) => `when ${TIER_COLUMN} <= ${first + at} then ${at}`
  )
  const stage = stages.length
    ? `case ${stages.join(" ")} else ${last - first} end`
    : "0"
  const ahead = question && first < rest ? aheadOf(question, namedTo, upTo) : ""
  const matched = ahead
    ? `select ${columns}, 0 as ${STAGE} ${from} ${where} and (${ahead})
       union all
       select ${columns}, ${stage} as ${STAGE} ${from} ${within}${where} and not (${ahead})`
    : `select ${columns}, ${stage} as ${STAGE} ${from} ${within}${where}`
  const staged: typeof order = [[STAGE, "asc"], ...order]
  const hits = hitsSql(
    {
      ...{ plan, parameters, isScored: true },
      source: () => MATCHED,
      orderSql: (prefix) => orderSql(staged, prefix),
      orderNames: () => orderNames(staged),
    },
    query
  )
  return {
    text: `with ${MATCHED} as materialized (${matched}) select (${hits}) as hits`,
    values: parameters.values,
  }
}

/** Rows that are ranked with the first tier wherever they stand, as SQL. */
const aheadOf = (
  question: Question,
  namedTo: number | undefined,
  upTo: (tier: number) => string
): string =>
  [
    ...(question.complete ? [question.complete] : []),
    ...(namedTo === undefined ? [] : [`(${upTo(namedTo)}${question.named()})`]),
  ].join(" or ")

/**
 * One page in an order of columns, where thousands of rows fit: the index of the
 * order comes to enough of them soon.
 */
export function compileSortedPage(
  { query, plan }: Asked,
  compile: CompileQuestion
): Page {
  const conditions = new Conditions(query, plan, [], compile)
  const { parameters } = conditions
  const order = orderOf(query, plan, new Set())
  const hits = hitsSql(
    {
      ...{ plan, parameters, isScored: false },
      source: () => `"${plan.table}" where ${conditions.where()}`,
      orderSql: (prefix) => orderSql(order, prefix),
      orderNames: () => orderNames(order),
    },
    query
  )
  return { text: `select (${hits}) as hits`, values: parameters.values }
}
