import type {
  FacetRequest,
  Filters,
  ProviderQuery,
} from "../../lib/search-module"
import type { QueryTerm } from "../../lib/query-terms"
import { columnOf, compileFilters, Parameters } from "./filters"
import { namedSql } from "./named-values"
import { queryOptions } from "./query-options"
import { refuse } from "./refuse"
import type { Column, IndexPlan } from "./schema"
import { compileQuestion, type Question } from "./text"

/** Totals are counted exactly up to here. */
export const MAX_EXACT_COUNT = 1000
const DEFAULT_FACET_VALUES = 50
const MAX_FACET_VALUES = 600

/**
 * One statement that answers one row: `count`, `hits`, `facet_<n>` and, with
 * facets, the `size` of the set that was counted through.
 */
export type Statement = {
  text: string
  values: unknown[]
  facets: FacetRequest[]
}

/**
 * Compiles a query to one statement over one set of matches. Each facet leaves
 * out the filter on its own field, so the other values of a chosen filter keep
 * their counts. Throws on options this engine does not know.
 */
export function compileSearch(
  query: ProviderQuery,
  plan: IndexPlan,
  terms: QueryTerm[]
): Statement {
  const facets = (query.search_options?.facets ?? []).map(toFacetRequest)
  const parts = new StatementParts(query, plan, { facets, terms })
  const selections = [
    `(${parts.countSql()}) as count`,
    ...(facets.length ? ["(select count(*)::int from matched) as size"] : []),
    `(${parts.hitsSql()}) as hits`,
    ...facets.map((facet, n) => `(${parts.facetSql(facet)}) as facet_${n}`),
  ]
  return {
    text: `${parts.matchesSql()} select ${selections.join(", ")}`,
    values: parts.parameters.values,
    facets,
  }
}

class StatementParts {
  readonly parameters = new Parameters()
  private readonly facets: FacetRequest[]
  private readonly question: Question | undefined
  /** Conditions that every facet shares. */
  private readonly shared: string
  /** Conditions on facet fields, by field. */
  private readonly own = new Map<string, string>()

  constructor(
    private readonly query: ProviderQuery,
    private readonly plan: IndexPlan,
    { facets, terms }: { facets: FacetRequest[]; terms: QueryTerm[] }
  ) {
    this.facets = facets
    this.question = compileQuestion(terms, this.parameters)
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
  matchesSql(): string {
    if (!this.isMaterialised) {
      return ""
    }
    const columns = new Set([
      "id",
      ...this.orderColumns(),
      ...this.facetColumns(),
    ])
    const selected = [...columns].map((name) => `"${name}"`)
    this.ownFlags().forEach(([, condition], n) => {
      selected.push(`coalesce(${condition}, false) as own_${n}`)
    })
    if (this.question) {
      selected.push(`${this.question.score} as _score`)
    }
    return `with matched as materialized (
      select ${selected.join(", ")} from "${this.plan.table}" where ${this.shared})${this.countedSql()}`
  }

  /** The value facets that no filter is on, all counted in one pass. */
  private countedSql(): string {
    const facets = this.commonFacets()
    if (!facets.length) {
      return ""
    }
    const sets = facets.map(({ field }) => this.groupColumns(field).join(", "))
    const marks = facets.map(
      ({ field }, n) => `grouping("${field}") as skip_${n}`
    )
    return `, counted as materialized (
      select ${[...sets, ...marks].join(", ")}, count(*)::int as n
      from ${this.source()}
      group by grouping sets (${sets.map((set) => `(${set})`).join(", ")}))`
  }

  countSql(): string {
    return `select count(*)::int from (
      select 1 from ${this.source()} limit ${MAX_EXACT_COUNT + 1}) counted`
  }

  hitsSql(): string {
    const { skip = 0, take = 0 } = this.query.pagination ?? {}
    const limit = `limit ${this.parameters.add(take)} offset ${this.parameters.add(skip)}`
    const columns = this.query.attributes_to_retrieve
      .map((name) => columnOf(this.plan, name))
      .map(({ name }) => `"${this.plan.table}"."${name}"`)
    const score = this.question ? ", page._score" : ""
    const pageScore = this.question ? ", _score" : ""
    const orderColumns = this.orderColumns().map((name) => `, "${name}"`)
    return `select coalesce(json_agg(hit), '[]'::json) from (
      select ${columns.join(", ")}${score}
      from (select id${orderColumns.join("")}${pageScore} from ${this.source()}
        order by ${this.orderSql("")} ${limit}) page
      join "${this.plan.table}" on "${this.plan.table}".id = page.id
      order by ${this.orderSql("page.")}) hit`
  }

  facetSql(facet: FacetRequest): string {
    const source = this.source(facet.field)
    const column = columnOf(this.plan, facet.field)
    if (facet.type === "range") {
      return this.rangeSql(column, facet, source)
    }
    if (facet.type === "stats") {
      return refuse(`has no "stats" facets`)
    }
    return this.valueSql(column, facet, source)
  }

  private valueSql(
    column: Column,
    facet: Extract<FacetRequest, { type?: "value" }>,
    source: string
  ): string {
    const { field } = facet
    const common = this.commonFacets().findIndex((one) => one.field === field)
    const columns = this.groupColumns(field).join(", ")
    const groups =
      common >= 0
        ? `(select ${columns}, n from counted where skip_${common} = 0) groups`
        : `(select ${columns}, count(*)::int as n from ${source} group by ${columns}) groups`
    const limit = Math.min(
      facet.limit ?? DEFAULT_FACET_VALUES,
      MAX_FACET_VALUES
    )
    const values = column.isArray
      ? this.listValuesSql(column, groups, limit, facet.query)
      : this.plainValuesSql(column, groups, limit, facet.query)
    return `select coalesce(json_agg(chosen), '[]'::json) from (${values}) chosen`
  }

  /** Rows that hold the same list are one group: the lists are unrolled after. */
  private listValuesSql(
    { name }: Column,
    groups: string,
    limit: number,
    query: string | undefined
  ): string {
    const label = this.labelOf(name) ?? name
    const named = namedSql(query, "one.label", this.parameters) ?? "true"
    return `select one.value, max(one.label collate "C") as label, sum(n)::int as count
      from ${groups}, unnest("${name}", "${label}") as one(value, label)
      where one.value is not null and ${named}
      group by one.value order by 3 desc, 1 limit ${limit}`
  }

  /** The word for a value is looked up once, by the index on the value. */
  private plainValuesSql(
    { name }: Column,
    groups: string,
    limit: number,
    query: string | undefined
  ): string {
    const label = this.labelOf(name)
    const named = namedSql(query, "label", this.parameters)
    const word = label
      ? `(select "${label}" from "${this.plan.table}" named
          where named."${name}" = page.value and ${this.plan.always} limit 1)`
      : "page.value::text"
    // A name is known after it was looked up: then every value is.
    if (named) {
      return `select value, label, count
        from (select value::text, ${word} as label, n as count
          from (select "${name}" as value, n from ${groups}
            where "${name}" is not null) page) worded
        where ${named} order by count desc, value limit ${limit}`
    }
    return `select page.value::text, ${word} as label, page.n as count
      from (select "${name}" as value, n from ${groups}
        where "${name}" is not null
        order by n desc, "${name}" limit ${limit}) page
      order by page.n desc, page.value`
  }

  private rangeSql(
    column: Column,
    facet: Extract<FacetRequest, { type: "range" }>,
    source: string
  ): string {
    const name = `"${column.name}"`
    const counts = facet.ranges.map(({ from, to }) => {
      const tests = [
        ...(from === undefined
          ? []
          : [`${name} >= ${this.parameters.add(from)}::${column.sqlType}`]),
        ...(to === undefined
          ? []
          : [`${name} < ${this.parameters.add(to)}::${column.sqlType}`]),
      ]
      return `count(*) filter (where ${tests.join(" and ") || "true"})`
    })
    return `select json_build_array(${counts.join(", ")}) from ${source}`
  }

  private get isMaterialised(): boolean {
    return this.facets.length > 0 || this.question !== undefined
  }

  /** Rows that count, without the filter on `ignored`. */
  private source(ignored?: string): string {
    if (!this.isMaterialised) {
      return `"${this.plan.table}" where ${this.shared}`
    }
    const flags = this.ownFlags().flatMap(([field], n) =>
      field === ignored ? [] : [`own_${n}`]
    )
    return flags.length ? `matched where ${flags.join(" and ")}` : "matched"
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

  private commonFacets(): FacetRequest[] {
    return this.facets.filter(
      ({ field, type }) => type !== "range" && !this.own.has(field)
    )
  }

  /** What the rows of a facet are grouped by: a list goes with its words. */
  private groupColumns(field: string): string[] {
    const label = this.labelOf(field)
    return columnOf(this.plan, field).isArray && label
      ? [`"${field}"`, `"${label}"`]
      : [`"${field}"`]
  }

  private labelOf(field: string): string | undefined {
    const label = queryOptions(this.query).labels?.[field]
    return label && columnOf(this.plan, label).name
  }

  /** Order as asked, by score first where there is one; id ends every tie. */
  private order(): [string, "asc" | "desc"][] {
    const asked = Object.entries(this.query.pagination?.order ?? {}).map(
      ([name, way]): [string, "asc" | "desc"] => [
        name,
        way === "DESC" ? "desc" : "asc",
      ]
    )
    const known = asked.filter(([name]) => name !== "_score" || this.question)
    if (!asked.length && this.question) {
      known.push(["_score", "desc"])
    }
    // In the way of the last column: then one index serves both ways.
    const last = known.at(-1)?.[1] ?? "asc"
    return known.some(([name]) => name === "id")
      ? known
      : [...known, ["id", last]]
  }

  private orderColumns(): string[] {
    return this.order()
      .map(([name]) => name)
      .filter((name) => name !== "_score" && name !== "id")
      .map((name) => columnOf(this.plan, name).name)
  }

  private orderSql(prefix: string): string {
    return this.order()
      .map(([name, way]) => `${prefix}"${name}" ${way}`)
      .join(", ")
  }
}

const toFacetRequest = (facet: string | FacetRequest): FacetRequest =>
  typeof facet === "string" ? { field: facet, type: "value" } : facet
