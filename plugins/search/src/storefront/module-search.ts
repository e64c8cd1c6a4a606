import type { Logger } from "@medusajs/framework/types"
import { fail } from "../errors"
import { queryTerms, type QueryTerm } from "../lib/normalise"
import type {
  ModuleQuery,
  ProviderResult,
  SearchModule,
} from "../lib/search-module"
import { matchesLabel } from "./match-label"
import { toCard, toFacetValues } from "./product-answer"
import { FACET_NAMES, toModuleQuery } from "./product-query"
import type {
  FacetName,
  FacetValue,
  SearchPage,
  SearchRequest,
  StorefrontSearch,
  SuggestRequest,
  Suggestions,
} from "./storefront-search"

/** Facets whose names are suggested, places from near to far. */
const SUGGESTED_FACETS = [
  "category",
  "pesantren",
  "district",
  "regency",
  "province",
] as const satisfies FacetName[]

const NOTHING: Suggestions = {
  products: [],
  categories: [],
  pesantren: [],
  places: [],
}

/** The port over Medusa's Search Module. */
export class ModuleSearch implements StorefrontSearch {
  constructor(
    private readonly module: Pick<SearchModule, "search">,
    private readonly logger: Pick<Logger, "error">
  ) {}

  async search(request: SearchRequest): Promise<SearchPage> {
    const result = await this.ask(toModuleQuery(request, FACET_NAMES))
    const facets = Object.fromEntries(
      FACET_NAMES.map((name) => [name, toFacetValues(result, name)])
    ) as Record<FacetName, FacetValue[]>
    return {
      products: result.hits.map(({ document }) =>
        toCard(document, request.locale)
      ),
      total: {
        value: result.metadata.count ?? 0,
        exact: result.provider_metadata?.["count_is_exact"] === true,
      },
      facets,
      correctedFrom: null,
      engine: "postgres-id",
      degraded: false,
    }
  }

  /**
   * One search answers all kinds: what matches the words, and the names among
   * the facets of those matches that hold them. So nothing is suggested that
   * leads to an empty page. Fewer than two letters suggest nothing.
   */
  async suggest(request: SuggestRequest): Promise<Suggestions> {
    const { text, limit, locale, salesChannelIds } = request
    const terms = queryTerms(text)
    if (lettersOf(terms) < 2) {
      return NOTHING
    }
    const result = await this.ask(
      toModuleQuery(
        {
          salesChannelIds,
          locale,
          text,
          filter: {},
          sort: "relevance",
          page: 1,
          perPage: limit,
        },
        [...SUGGESTED_FACETS]
      )
    )
    const named = (name: FacetName) =>
      toFacetValues(result, name)
        .filter(({ label }) => matchesLabel(label, terms))
        .slice(0, limit)
    const places = (["district", "regency", "province"] as const).flatMap(
      (level) => named(level).map((place) => ({ ...place, level }))
    )
    return {
      products: result.hits.map(({ document }) => {
        const card = toCard(document, locale)
        const { handle, title, thumbnail, price_min } = card
        return { handle, title, thumbnail, price_min }
      }),
      categories: named("category"),
      pesantren: named("pesantren"),
      places: places.slice(0, limit),
    }
  }

  private async ask(query: ModuleQuery): Promise<ProviderResult> {
    try {
      return await this.module.search(query)
    } catch (error) {
      this.logger.error(
        "search.failed",
        error instanceof Error ? error : new Error(String(error))
      )
      throw fail("search_unavailable")
    }
  }
}

const lettersOf = (terms: QueryTerm[]) =>
  terms.reduce((sum, { spellings }) => sum + (spellings[0]?.length ?? 0), 0)
