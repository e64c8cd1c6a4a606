import type { FacetRequest, ProviderQuery } from "../../lib/search-module"
import { Conditions, type CompileQuestion } from "./conditions"
import { nearSql } from "./near"
import { NEAR, orderNames, orderOf, orderSql, SCORE } from "./order"
import { queryOptions } from "./query-options"
import type { IndexPlan } from "./schema"

/**
 * The rows that a query finds, as SQL, and what other parts of the statement
 * read of them. Each facet leaves out the filter on its own field, so the other
 * values of a chosen filter keep their counts.
 */
export class MatchSet extends Conditions {
  /** What a row is ordered by beside its columns: name -> SQL. */
  private readonly computed = new Map<string, string>()
  private readonly order

  constructor(
    query: ProviderQuery,
    plan: IndexPlan,
    facets: FacetRequest[],
    compile: CompileQuestion
  ) {
    super(query, plan, facets, compile)
    const near = nearSql(queryOptions(query).near, plan, this.parameters)
    if (near) {
      this.computed.set(NEAR, near)
    }
    if (this.question) {
      this.computed.set(SCORE, this.question.score())
    }
    this.order = orderOf(query, plan, this.computed)
  }

  /**
   * The set of matches, computed once where more than one part reads it.
   * Browsing without facets has none: there the sort index ends the scan
   * after a page, and a full set would only be in the way.
   */
  sql(): string {
    if (!this.isMaterialised) {
      return ""
    }
    const columns = new Set([
      "id",
      ...this.orderNames().filter((name) => !this.computed.has(name)),
      ...this.facetColumns(),
    ])
    const selected = [...columns].map((name) => `"${name}"`)
    this.ownFlags().forEach(([, condition], n) => {
      selected.push(`coalesce(${condition}, false) as own_${n}`)
    })
    this.computed.forEach((sql, name) => selected.push(`${sql} as ${name}`))
    return `with matched as materialized (
      select ${selected.join(", ")} from "${this.plan.table}"
      where ${this.shared})`
  }

  /** Rows that count, without the filter on `ignored`. */
  source(ignored?: string): string {
    if (!this.isMaterialised) {
      return `"${this.plan.table}" where ${this.shared}`
    }
    const flags = this.ownFlags().flatMap(([field], n) =>
      field === ignored ? [] : [`own_${n}`]
    )
    return flags.length ? `matched where ${flags.join(" and ")}` : "matched"
  }

  /** The order of the hits; `prefix` stands before each column. */
  orderSql = (prefix: string): string => orderSql(this.order, prefix)

  /** What the order reads, but the id. */
  orderNames = (): string[] => orderNames(this.order)

  get isScored(): boolean {
    return this.computed.has(SCORE)
  }

  private get isMaterialised(): boolean {
    return this.facets.length > 0 || this.computed.size > 0
  }

  private ownFlags(): [string, string][] {
    return [...this.own.entries()]
  }
}
