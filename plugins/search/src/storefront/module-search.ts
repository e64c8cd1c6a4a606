import type { Logger } from "@medusajs/framework/types"
import { fail } from "../errors"
import { asError } from "../lib/as-error"
import { correctedText } from "../lib/corrected-text"
import { ENGINES, type Engine } from "../lib/engines"
import { highlight } from "../lib/highlight"
import { queryTerms, toTerms, type QueryTerm } from "../lib/query-terms"
import type {
  ModuleQuery,
  ProviderResult,
  SearchModule,
} from "../lib/search-module"
import { FacetCache, type Facets } from "./facet-cache"
import { matchesLabel } from "./match-label"
import { correctedOf, toCard, toFacetValues } from "./product-answer"
import { FACET_NAMES, toModuleQuery, toValuesQuery } from "./product-query"
import type {
  FacetName,
  FacetValue,
  FindValuesRequest,
  SearchPage,
  SearchRequest,
  StorefrontSearch,
  SuggestRequest,
  Suggestions,
} from "./storefront-search"

/** From so many matches on, counts beside the filters are kept for a while. */
const MANY_MATCHES = 1000

const NOTHING: Suggestions = {
  corrected_to: null,
  products: [],
  categories: [],
  pesantren: [],
  places: [],
}

/** Shared by all requests of this process. */
const sharedFacets = new FacetCache()

/**
 * The port over Medusa's Search Module. Counts beside the filters may be half a
 * minute old when more than 1,000 products were counted; all else is live.
 */
export class ModuleSearch implements StorefrontSearch {
  constructor(
    private readonly module: Pick<SearchModule, "search">,
    private readonly logger: Pick<Logger, "error" | "warn">,
    private readonly engine: Engine = ENGINES.postgres,
    private readonly facetCache = sharedFacets
  ) {}

  async search(request: SearchRequest): Promise<SearchPage> {
    const key = facetKey(request)
    const kept = this.facetCache.get(key, () => this.countFacets(request))
    const { result, isDegraded } = await this.askForPage(request, !kept)
    const facets = kept ?? toFacets(result)
    if (
      !kept &&
      Number(result.provider_metadata?.["counted_through"]) > MANY_MATCHES
    ) {
      this.facetCache.set(key, facets)
    }
    const { text = "", locale } = request
    const corrected = correctedOf(result)
    const terms = corrected
      ? toTerms(corrected.words.join(" ").split(" "), isTyping(text))
      : queryTerms(text)
    const count = result.metadata.count ?? 0
    const complete = Number(result.provider_metadata?.["complete"] ?? count)
    return {
      products: result.hits.map(({ document }) =>
        toCard(document, locale, terms)
      ),
      total: {
        value: count,
        exact: result.provider_metadata?.["count_is_exact"] === true,
      },
      facets,
      correctedFrom: corrected ? text : null,
      correctedTo: corrected ? correctedText(text, corrected.pairs) : null,
      similarAfter: complete < count ? complete : null,
      engine: this.engine.provider,
      degraded: isDegraded,
      dropped: 0,
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
    const page = await this.search({
      salesChannelIds,
      locale,
      text,
      isTyping: true,
      filter: {},
      sort: "relevance",
      page: 1,
      perPage: limit,
    })
    const meant = queryTerms(page.correctedTo ?? text)
    const named = (name: FacetName) =>
      page.facets[name]
        .filter(({ label }) => matchesLabel(label, meant))
        .slice(0, limit)
        .map((value) => ({
          ...value,
          segments: highlight(value.label, meant),
        }))
    const places = (["district", "regency", "province"] as const).flatMap(
      (level) => named(level).map((place) => ({ ...place, level }))
    )
    return {
      corrected_to: page.correctedTo,
      products: page.products.map(
        ({ handle, title, title_segments, thumbnail, price_min }) => ({
          ...{ handle, title, title_segments, thumbnail, price_min },
        })
      ),
      categories: named("category"),
      pesantren: named("pesantren"),
      places: places.slice(0, limit),
    }
  }

  async findValues(request: FindValuesRequest): Promise<FacetValue[]> {
    const result = await this.ask(toValuesQuery(request, this.engine))
    return toFacetValues(result, request.facet)
  }

  /** Where counting takes too long, the page comes without counts. */
  private async askForPage(request: SearchRequest, withFacets: boolean) {
    if (withFacets) {
      try {
        const query = toModuleQuery(request, FACET_NAMES, this.engine)
        return { result: await this.module.search(query), isDegraded: false }
      } catch (error) {
        this.logger.warn(`search.facets_failed ${asError(error).message}`)
      }
    }
    const result = await this.ask(toModuleQuery(request, [], this.engine))
    return { result, isDegraded: withFacets }
  }

  private async countFacets(request: SearchRequest): Promise<Facets> {
    const query = toModuleQuery(
      { ...request, page: 1 },
      FACET_NAMES,
      this.engine
    )
    return toFacets(
      await this.ask({ ...query, pagination: { ...query.pagination, take: 0 } })
    )
  }

  private async ask(query: ModuleQuery): Promise<ProviderResult> {
    try {
      return await this.module.search(query)
    } catch (error) {
      this.logger.error("search.failed", asError(error))
      throw fail("search_unavailable")
    }
  }
}

const toFacets = (result: ProviderResult): Facets =>
  Object.fromEntries(
    FACET_NAMES.map((name) => [name, toFacetValues(result, name)])
  ) as Facets

/** What the counts depend on: everything but page and order. */
const facetKey = (request: SearchRequest) =>
  JSON.stringify([
    ...[request.salesChannelIds, request.locale, request.text ?? ""],
    ...[request.filter, request.isVerbatim, request.isTyping],
    request.sort === "relevance",
  ])

const isTyping = (text: string) => !/\s$/.test(text)

const lettersOf = (terms: QueryTerm[]) =>
  terms.reduce((sum, { word }) => sum + word.length, 0)
