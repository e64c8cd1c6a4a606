import type { Logger } from "@medusajs/framework/types"
import { fail } from "../errors"
import { asError } from "../lib/as-error"
import { correctedText } from "../lib/corrected-text"
import type { Engine } from "../lib/engines"
import { queryTerms, toTerms, type QueryTerm } from "../lib/query-terms"
import type {
  ModuleQuery,
  ProviderResult,
  SearchModule,
} from "../lib/search-module"
import { FacetCache, type Facets } from "./facet-cache"
import { inTime } from "./in-time"
import { correctedOf, toCard, toFacetValues } from "./product-answer"
import { FACET_NAMES, toModuleQuery, toValuesQuery } from "./product-query"
import type {
  FacetValue,
  FindValuesRequest,
  SearchPage,
  SearchRequest,
  StorefrontSearch,
  SuggestRequest,
  Suggestions,
} from "./storefront-search"
import { NO_SUGGESTIONS, toSuggestions } from "./suggestions"

/** From so many matches on, counts beside the filters are kept for a while. */
const MANY_MATCHES = 1000

/** Shared by all requests of this process. */
const sharedFacets = new FacetCache()

/**
 * The port over Medusa's Search Module. Counts beside the filters may be half a
 * minute old when more than 1,000 products were counted or counting took long;
 * all else is live.
 * @param facetsMs how long a page waits for its counts, in milliseconds; then
 * it comes without them, and the next one finds them counted
 */
export class ModuleSearch implements StorefrontSearch {
  constructor(
    private readonly module: Pick<SearchModule, "search">,
    private readonly logger: Pick<Logger, "error" | "warn">,
    private readonly engine: Engine,
    private readonly facetsMs: number,
    private readonly facetCache = sharedFacets
  ) {}

  async search(request: SearchRequest): Promise<SearchPage> {
    const { result, counted, isDegraded } = request.isWithoutFacets
      ? { ...(await this.askWithoutFacets(request)), isDegraded: false }
      : await this.askForPage(request)
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
      ...counted,
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
      return NO_SUGGESTIONS
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
    return toSuggestions(page, request)
  }

  async findValues(request: FindValuesRequest): Promise<FacetValue[]> {
    const result = await this.ask(toValuesQuery(request, this.engine))
    return toFacetValues(result, request.facet)
  }

  /** Where counting takes too long, the page comes without counts. */
  private async askForPage(request: SearchRequest) {
    const key = facetKey(request, this.engine)
    const kept = this.facetCache.get(key, () => this.countFacets(request))
    if (kept) {
      const { result } = await this.askWithoutFacets(request)
      return { result, counted: kept, isDegraded: false }
    }
    const query = toModuleQuery(request, FACET_NAMES, this.engine)
    const counting = this.module.search(query)
    try {
      const result = await inTime(counting, this.facetsMs)
      const counted = toFacets(result)
      if (
        Number(result.provider_metadata?.["counted_through"]) > MANY_MATCHES
      ) {
        this.facetCache.set(key, counted)
      }
      return { result, counted, isDegraded: false }
    } catch (error) {
      this.logger.warn(`search.facets_failed ${asError(error).message}`)
      counting.then(
        (late) => this.facetCache.set(key, toFacets(late)),
        () => undefined
      )
      return { ...(await this.askWithoutFacets(request)), isDegraded: true }
    }
  }

  private async askWithoutFacets(request: SearchRequest) {
    const result = await this.ask(toModuleQuery(request, [], this.engine))
    return { result, counted: toFacets(result) }
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

const toFacets = (result: ProviderResult): Facets => {
  const { is_sample, counted_through } = result.provider_metadata ?? {}
  return {
    facets: Object.fromEntries(
      FACET_NAMES.map((name) => [name, toFacetValues(result, name)])
    ) as Facets["facets"],
    facetSample: is_sample === true ? Number(counted_through) : null,
  }
}

/** What the counts depend on: everything but page and order. */
const facetKey = (request: SearchRequest, { provider }: Engine) =>
  JSON.stringify([
    ...[provider, request.salesChannelIds, request.locale, request.text ?? ""],
    ...[request.filter, request.isVerbatim, request.isTyping],
    request.sort === "relevance",
  ])

const isTyping = (text: string) => !/\s$/.test(text)

const lettersOf = (terms: QueryTerm[]) =>
  terms.reduce((sum, { word }) => sum + word.length, 0)
