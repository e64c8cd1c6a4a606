import type { ProviderQuery } from "../../../lib/search-module"
import type { Conditions } from "../conditions"
import { hitsSql } from "../hits-sql"
import { orderNames, orderOf, orderSql, SCORE } from "../order"
import { ENOUGH } from "./choose-tiers"

/** In which turn a row of several tiers comes. */
export const STAGE = "_stage"
const RANKED = "ranked"

/** Whether the hits of a query come by what they are worth. */
export const isByScore = (
  query: ProviderQuery,
  { question }: Pick<Conditions, "question">
): boolean =>
  question !== undefined &&
  [SCORE, undefined].includes(Object.keys(query.pagination?.order ?? {})[0])

/** A page of hits out of a sample that tells the tier of each row. */
export class SampleHits {
  readonly isByScore: boolean
  private readonly order

  constructor(
    private readonly query: ProviderQuery,
    private readonly conditions: Conditions,
    private readonly of: { sample: string; tiers: number }
  ) {
    this.isByScore = isByScore(query, conditions)
    this.order = orderOf(
      query,
      conditions.plan,
      new Set(this.isByScore ? [SCORE] : [])
    )
  }

  /** What the sample has to hold of each row. */
  columns(): string[] {
    const { question } = this.conditions
    const names = orderNames(this.order).filter((name) => name !== SCORE)
    return [
      ...new Set(["id", ...names].map((name) => `"${name}"`)),
      `${question?.named() ?? "true"} as _named`,
      ...(this.isByScore && question
        ? [
            `${question.score()} as ${SCORE}`,
            `${question.complete ?? "false"} as _ahead`,
          ]
        : []),
    ]
  }

  /**
   * The sample with the turn of each row: those of the first tier by which
   * enough is called by the words, and of those before it, as one.
   */
  rankedSql(): string {
    const { sample, tiers } = this.of
    return this.isByScore
      ? `, first as (
          select coalesce(min(_tier), ${tiers}) as tier from (
            select _tier, sum(named) over (order by _tier) as named from by_tier
          ) summed where named >= ${ENOUGH}),
        ${RANKED} as (
          select ${sample}.*, case when _ahead then 0
            else greatest(_tier - first.tier, 0) end as ${STAGE}
          from ${sample}, first)`
      : ""
  }

  sql(): string {
    const { plan, parameters } = this.conditions
    const staged: typeof this.order = this.isByScore
      ? [[STAGE, "asc"], ...this.order]
      : this.order
    return hitsSql(
      {
        ...{ plan, parameters, isScored: this.isByScore },
        source: () => (this.isByScore ? RANKED : this.of.sample),
        orderSql: (prefix) => orderSql(staged, prefix),
        orderNames: () => orderNames(staged),
      },
      this.query
    )
  }
}
