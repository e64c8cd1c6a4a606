import type { Logger } from "@medusajs/framework/types"
import { fail } from "../errors"
import { asError } from "../lib/as-error"
import type { CircuitBreaker } from "./circuit-breaker"
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
  /** Throws search_unavailable where that takes an engine, as words do. */
  browse(request: SearchRequest): Promise<SearchPage>
}

/**
 * Answers whatever still can: the first engine in time, else the next one, told
 * as degraded; a category is shown from the shop's own tables when none does.
 * Throws search_unavailable where words are searched for and no engine answers.
 */
export class ResilientSearch implements StorefrontSearch {
  constructor(
    private readonly engines: Answering[],
    private readonly without: Browsing,
    private readonly deadlineMs: number,
    private readonly logger: Pick<Logger, "warn">
  ) {}

  async search(request: SearchRequest): Promise<SearchPage> {
    const first = this.engines[0]
    const answer = await this.ask(({ search }) => search.search(request))
    if (answer) {
      const isStandIn = answer.by !== first?.name
      const { value } = answer
      return { ...value, degraded: value.degraded || isStandIn }
    }
    return this.without.browse(request)
  }

  async findValues(request: FindValuesRequest): Promise<FacetValue[]> {
    const answer = await this.ask(({ search }) => search.findValues(request))
    if (!answer) {
      throw fail("search_unavailable")
    }
    return answer.value
  }

  async suggest(request: SuggestRequest): Promise<Suggestions> {
    const answer = await this.ask(({ search }) => search.suggest(request))
    if (!answer) {
      throw fail("search_unavailable")
    }
    return answer.value
  }

  private async ask<T>(
    work: (engine: Answering) => Promise<T>
  ): Promise<{ value: T; by: string } | undefined> {
    for (const engine of this.engines) {
      if (!engine.breaker.enter()) {
        continue
      }
      try {
        const value = await inTime(work(engine), this.deadlineMs)
        engine.breaker.succeed()
        return { value, by: engine.name }
      } catch (error) {
        engine.breaker.fail()
        this.logger.warn(
          `search.engine_failed ${engine.name} ${asError(error).message}`
        )
      }
    }
    return undefined
  }
}

/** The answer, or an error when it takes too long; what comes late is dropped. */
async function inTime<T>(work: Promise<T>, limitMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`no answer in ${limitMs} ms`)),
      limitMs
    )
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
