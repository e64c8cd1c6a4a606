import type { Logger } from "@medusajs/framework/types"
import { fail } from "../errors"
import { asError } from "../lib/as-error"
import type { CircuitBreaker } from "./circuit-breaker"
import { inTime } from "./in-time"
import { PageTime } from "./page-time"
import type {
  FacetValue,
  FindValuesRequest,
  SearchPage,
  SearchRequest,
  StorefrontSearch,
  SuggestRequest,
  Suggestions,
} from "./storefront-search"

/** An engine that may answer, the one that is asked first before the others. */
export type Answering = {
  name: string
  search: StorefrontSearch
  breaker: CircuitBreaker
}

/** Pages of products without any engine: newest first, no counts. */
export type Browsing = {
  /** Whether a page takes no engine, as words do. */
  canBrowse(request: SearchRequest): boolean
  browse(request: SearchRequest): Promise<SearchPage>
}

/**
 * An engine that others stand behind gets this share of the time that is left:
 * an engine that answers, does so in less, and the next needs the rest.
 */
const FIRST_SHARE = 2 / 3

/**
 * Answers whatever still can, within one deadline for all: the first engine in
 * its share of the time, else the next one, told as degraded; a category is
 * shown from the shop's own tables when none does. Throws search_unavailable
 * where words are searched for and no engine answers.
 */
export class ResilientSearch implements StorefrontSearch {
  constructor(
    private readonly engines: Answering[],
    private readonly without: Browsing,
    private readonly deadlineMs: number,
    private readonly logger: Pick<Logger, "warn">
  ) {}

  async search(request: SearchRequest): Promise<SearchPage> {
    const time = new PageTime(this.deadlineMs)
    const first = this.engines[0]
    const answer = await this.ask(
      time.forEnginesMs,
      ({ search }) => search.search(request),
      // It looks at all goods that fit, be they a million.
      request.sort === "nearest"
    )
    if (answer) {
      const isStandIn = answer.by !== first?.name
      const { value } = answer
      return { ...value, degraded: value.degraded || isStandIn }
    }
    return this.browse(request, time.forReadingMs)
  }

  async findValues(request: FindValuesRequest): Promise<FacetValue[]> {
    const answer = await this.ask(
      this.deadlineMs,
      ({ search }) => search.findValues(request),
      true
    )
    if (!answer) {
      throw fail("search_unavailable")
    }
    return answer.value
  }

  async suggest(request: SuggestRequest): Promise<Suggestions> {
    const answer = await this.ask(this.deadlineMs, ({ search }) =>
      search.suggest(request)
    )
    if (!answer) {
      throw fail("search_unavailable")
    }
    return answer.value
  }

  private async ask<T>(
    limitMs: number,
    work: (engine: Answering) => Promise<T>,
    isSlow = false
  ): Promise<{ value: T; by: string } | undefined> {
    const until = Date.now() + limitMs
    for (const engine of this.engines) {
      if (!engine.breaker.enter()) {
        continue
      }
      const share = engine === this.engines.at(-1) ? 1 : FIRST_SHARE
      try {
        const leftMs = Math.max(0, until - Date.now())
        const value = await inTime(work(engine), leftMs * share)
        engine.breaker.succeed()
        return { value, by: engine.name }
      } catch (error) {
        if (isSlow) engine.breaker.failSlowly()
        else engine.breaker.fail()
        this.logger.warn(
          `search.engine_failed ${engine.name} ${asError(error).message}`
        )
      }
    }
    return undefined
  }

  private async browse(request: SearchRequest, limitMs: number) {
    if (this.without.canBrowse(request)) {
      try {
        return await inTime(this.without.browse(request), limitMs)
      } catch (error) {
        this.logger.warn(`search.browse_failed ${asError(error).message}`)
      }
    }
    throw fail("search_unavailable")
  }
}
