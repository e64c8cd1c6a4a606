import type {
  FacetRequest,
  Filters,
  ProviderQuery,
} from "../../lib/search-module"
import { columnOf, compileFilters, Parameters } from "./filters"
import type { Question } from "./question"
import { queryOptions } from "./query-options"
import type { IndexPlan } from "./schema"

/** Compiles what is asked for in words; undefined where nothing is. */
export type CompileQuestion = (parameters: Parameters) => Question | undefined

/** What the rows of a query must hold, as SQL of one statement. */
export class Conditions {
  readonly parameters = new Parameters()
  readonly question: Question | undefined
  /** Conditions that every facet shares. */
  readonly shared: string
  /** Conditions on facet fields, by field. */
  readonly own = new Map<string, string>()

  constructor(
    private readonly query: ProviderQuery,
    readonly plan: IndexPlan,
    readonly facets: FacetRequest[],
    compile: CompileQuestion
  ) {
    this.question = compile(this.parameters)
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
    this.shared = [
      plan.always,
      compileFilters(shared, plan, this.parameters),
      ...(this.question ? [this.question.condition] : []),
    ].join(" and ")
  }

  /** All conditions but the filter on `ignored`. */
  where(ignored?: string): string {
    const own = [...this.own].filter(([field]) => field !== ignored)
    return [this.shared, ...own.map(([, condition]) => condition)].join(" and ")
  }

  /** Whether the query filters by a facet's own field. */
  isFilteredBy = (field: string): boolean => this.own.has(field)

  /** The column with the words for the values of a field. */
  labelOf = (field: string): string | undefined => {
    const label = queryOptions(this.query).labels?.[field]
    return label && columnOf(this.plan, label).name
  }

  /** The columns that facets are counted from. */
  facetColumns(): string[] {
    return this.facets.flatMap(({ field }) => {
      const label = this.labelOf(field)
      return label && columnOf(this.plan, field).isArray
        ? [field, label]
        : [field]
    })
  }
}
