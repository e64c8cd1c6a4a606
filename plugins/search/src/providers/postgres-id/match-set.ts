import type {
  FacetRequest,
  Filters,
  ProviderQuery,
} from "../../lib/search-module"
import { columnOf, compileFilters, Parameters } from "./filters"
import { nearSql } from "./near"
import { queryOptions } from "./query-options"
import type { IndexPlan } from "./schema"
import type { Question } from "./question"

const SCORE = "_score"
const NEAR = "_near"
type Way = "asc" | "desc"

/** How the matches are told and ranked. */
export type Ranking = {
  /** The question in SQL; undefined where none is asked. */
  compile: (parameters: Parameters) => Question | undefined
  /** How many matches are ranked at most; all unless given. */
  ranked?: number | undefined
}

/**
 * The rows that a query finds, as SQL, and what other parts of the statement
 * read of them. Each facet leaves out the filter on its own field, so the other
 * values of a chosen filter keep their counts.
 */
export class MatchSet {
  readonly parameters = new Parameters()
  readonly question: Question | undefined
  private readonly ranked: number | undefined
  /** Conditions that every facet shares. */
  private readonly shared: string
  /** Conditions on facet fields, by field. */
  private readonly own = new Map<string, string>()
  /** What a row is ordered by beside its columns: name -> SQL. */
  private readonly computed = new Map<string, string>()

  constructor(
    private readonly query: ProviderQuery,
    readonly plan: IndexPlan,
    readonly facets: FacetRequest[],
    { compile, ranked }: Ranking
  ) {
    this.ranked = ranked
    const near = nearSql(queryOptions(query).near, plan, this.parameters)
    if (near) {
      this.computed.set(NEAR, near)
    }
    this.question = compile(this.parameters)
    if (this.question) {
      this.computed.set(SCORE, this.question.score)
    }
    const facetFields = new Set(facets.map((facet) => facet.field))
    const shared: Filters = {}
    for (const [field, value] of Object.entries(query.filters ?? {})) {
      if (facetFields.has(field)) {
        const own = { [field]: value } as Filters
        this.own.set(field, compileFilters(own, plan, this.parameters))
      } else {
        shared[field] = value
      }
    }
    const conditions = [
      plan.always,
      compileFilters(shared, plan, this.parameters),
      ...(this.question ? [this.question.condition] : []),
    ]
    this.shared = conditions.join(" and ")
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
      where ${this.shared} ${this.firstSql()})`
  }

  /** The first so many by what orders equal scores; then no others are ranked. */
  private firstSql(): string {
    if (this.ranked === undefined) {
      return ""
    }
    const order = this.order()
      .filter(([name]) => !this.computed.has(name))
      .map(([name, way]) => `"${name}" ${way}`)
    return `order by ${order.join(", ")} limit ${this.ranked}`
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

  /** Whether the query filters by a facet's own field. */
  isFilteredBy = (field: string): boolean => this.own.has(field)

  /** The column with the words for the values of a field. */
  labelOf(field: string): string | undefined {
    const label = queryOptions(this.query).labels?.[field]
    return label && columnOf(this.plan, label).name
  }

  /** The order of the hits; `prefix` stands before each column. */
  orderSql(prefix: string): string {
    return this.order()
      .map(([name, way]) => `${prefix}"${name}" ${way}`)
      .join(", ")
  }

  /** What the order reads, but the id. */
  orderNames(): string[] {
    return this.order()
      .map(([name]) => name)
      .filter((name) => name !== "id")
  }

  private get isMaterialised(): boolean {
    return this.facets.length > 0 || this.computed.size > 0
  }

  private ownFlags(): [string, string][] {
    return [...this.own.entries()]
  }

  private facetColumns(): string[] {
    return this.facets.flatMap(({ field }) => {
      const label = this.labelOf(field)
      return label && columnOf(this.plan, field).isArray
        ? [field, label]
        : [field]
    })
  }

  /**
   * The nearest first where that is asked for; then as asked, or by score where
   * there is one; id ends every tie.
   */
  private order(): [string, Way][] {
    const asked = Object.entries(this.query.pagination?.order ?? {}).map(
      ([name, way]): [string, Way] => [name, way === "DESC" ? "desc" : "asc"]
    )
    const known = asked
      .filter(([name]) => name !== SCORE || this.question)
      .map(([name, way]): [string, Way] => [
        name === SCORE ? name : columnOf(this.plan, name).name,
        way,
      ])
    if (!asked.length && this.question) {
      known.push([SCORE, "desc"])
    }
    if (this.computed.has(NEAR)) {
      known.unshift([NEAR, "asc"])
    }
    // In the way of the last column: then one index serves both ways.
    const last = known.at(-1)?.[1] ?? "asc"
    return known.some(([name]) => name === "id")
      ? known
      : [...known, ["id", last]]
  }
}
