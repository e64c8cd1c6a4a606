import type { FacetRequest } from "../../lib/search-module"
import type { Conditions } from "./conditions"
import { columnOf } from "./filters"
import { namedSql } from "./named-values"
import { refuse } from "./refuse"
import type { Column } from "./schema"

const DEFAULT_FACET_VALUES = 50
const MAX_FACET_VALUES = 600

/** The rows that a query finds, to be counted. */
type Counted = Pick<
  Conditions,
  "plan" | "parameters" | "facets" | "isFilteredBy" | "labelOf"
> & {
  /** What to read after `from`, without the filter on `ignored`. */
  source(ignored?: string): string
}

/** The counts beside the filters, over the rows that a query finds. */
export class FacetSql {
  constructor(private readonly matches: Counted) {}

  /** The value facets that no filter is on, all counted in one pass. */
  countedSql(): string {
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
      from ${this.matches.source()}
      group by grouping sets (${sets.map((set) => `(${set})`).join(", ")}))`
  }

  sql(facet: FacetRequest): string {
    const source = this.matches.source(facet.field)
    const column = columnOf(this.matches.plan, facet.field)
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
    const label = this.matches.labelOf(name) ?? name
    const named =
      namedSql(query, "one.label", this.matches.parameters) ?? "true"
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
    const label = this.matches.labelOf(name)
    const named = namedSql(query, "label", this.matches.parameters)
    const word = label
      ? `(select "${label}" from "${this.matches.plan.table}" named
          where named."${name}" = page.value and ${this.matches.plan.always} limit 1)`
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
          : [
              `${name} >= ${this.matches.parameters.add(from)}::${column.sqlType}`,
            ]),
        ...(to === undefined
          ? []
          : [
              `${name} < ${this.matches.parameters.add(to)}::${column.sqlType}`,
            ]),
      ]
      return `count(*) filter (where ${tests.join(" and ") || "true"})`
    })
    return `select json_build_array(${counts.join(", ")}) from ${source}`
  }

  private commonFacets(): FacetRequest[] {
    return this.matches.facets.filter(
      ({ field, type }) => type !== "range" && !this.matches.isFilteredBy(field)
    )
  }

  /** What the rows of a facet are grouped by: a list goes with its words. */
  private groupColumns(field: string): string[] {
    const label = this.matches.labelOf(field)
    return columnOf(this.matches.plan, field).isArray && label
      ? [`"${field}"`, `"${label}"`]
      : [`"${field}"`]
  }
}
