import type { Logger } from "@medusajs/framework/types"
import type { LiveProduct } from "../documents/read-live-products"
import { isShown } from "../documents/shown"
import { asError } from "../lib/as-error"
import { inTime } from "./in-time"
import { PageTime } from "./page-time"
import {
  NO_ENGINE,
  type FacetValue,
  type FindValuesRequest,
  type ProductCard,
  type SearchPage,
  type SearchRequest,
  type StorefrontSearch,
  type SuggestRequest,
  type Suggestions,
} from "./storefront-search"

/** The present state of products, beside the index. */
export type LiveProducts = {
  /** Products that are gone or have no price are missing in the answer. */
  read(ids: string[]): Promise<LiveProduct[]>
  /** Has the index look at products again soon. */
  markStale(ids: string[]): Promise<void>
}

/**
 * Puts present prices and stock on the cards of a page and leaves out what may
 * not be sold any more, because the index may be some seconds behind. Where the
 * present state is not to be had in what the page has left of its deadline, or
 * in half a second, the index's own is given, degraded.
 */
export class LiveSearch implements StorefrontSearch {
  constructor(
    private readonly engine: StorefrontSearch,
    private readonly live: LiveProducts,
    private readonly logger: Pick<Logger, "warn">,
    private readonly deadlineMs: number
  ) {}

  async search(request: SearchRequest): Promise<SearchPage> {
    const time = new PageTime(this.deadlineMs)
    const page = await this.engine.search(request)
    const ids = page.products.map(({ id }) => id)
    // What no engine answered was read from the shop's own tables just now.
    if (!ids.length || page.engine === NO_ENGINE) {
      return page
    }
    const documents = await this.readInTime(ids, time.forLiveMs)
    if (!documents) {
      return { ...page, degraded: true }
    }
    const sold = new Map(
      documents
        .filter((document) => isSold(document, request.salesChannelIds))
        .map((document) => [document.id, document])
    )
    this.drop(ids.filter((id) => !sold.has(id)))
    const products = page.products.flatMap((card) => {
      const document = sold.get(card.id)
      return document ? [toLiveCard(card, document)] : []
    })
    return { ...page, products, dropped: ids.length - products.length }
  }

  findValues(request: FindValuesRequest): Promise<FacetValue[]> {
    return this.engine.findValues(request)
  }

  suggest(request: SuggestRequest): Promise<Suggestions> {
    return this.engine.suggest(request)
  }

  private async readInTime(ids: string[], limitMs: number) {
    try {
      return await inTime(this.live.read(ids), limitMs)
    } catch (error) {
      this.logger.warn(`search.live_read_failed ${asError(error).message}`)
      return undefined
    }
  }

  /** Behind the answer: a page never waits for the index to be put right. */
  private drop(ids: string[]) {
    if (!ids.length) {
      return
    }
    this.logger.warn(`search.dropped ${ids.join(" ")}`)
    this.live.markStale(ids).catch((error: unknown) => {
      this.logger.warn(`search.mark_failed ${asError(error).message}`)
    })
  }
}

const isSold = (document: LiveProduct, salesChannelIds: string[]) =>
  isShown(document) &&
  document.sales_channel_ids.some((id) => salesChannelIds.includes(id))

const toLiveCard = (
  card: ProductCard,
  { price_min, price_max, in_stock }: LiveProduct
): ProductCard => ({ ...card, price_min, price_max, in_stock })
