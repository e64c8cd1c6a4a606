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
 * Puts present prices and stock on the cards of a page, and prices on what is
 * suggested, and leaves out what may not be sold any more, because the index may be some seconds behind. Where the
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
    // What no engine answered was read from the shop's own tables just now.
    if (page.engine === NO_ENGINE) {
      return page
    }
    const sold = await this.readSold(page.products, request, time.forLiveMs)
    if (!sold) {
      return { ...page, degraded: true }
    }
    const products = page.products.flatMap((card) => {
      const document = sold.get(card.id)
      return document ? [toLiveCard(card, document)] : []
    })
    const dropped = page.products.length - products.length
    return { ...page, products, dropped }
  }

  findValues(request: FindValuesRequest): Promise<FacetValue[]> {
    return this.engine.findValues(request)
  }

  async suggest(request: SuggestRequest): Promise<Suggestions> {
    const time = new PageTime(this.deadlineMs)
    const suggestions = await this.engine.suggest(request)
    const { products } = suggestions
    const sold = await this.readSold(products, request, time.forLiveMs)
    if (!sold) {
      return suggestions
    }
    return {
      ...suggestions,
      products: products.flatMap((product) => {
        const { price_min } = sold.get(product.id) ?? {}
        return price_min === undefined ? [] : [{ ...product, price_min }]
      }),
    }
  }

  /**
   * What of these may be sold in one of the channels, by id; the rest is marked.
   * Undefined where that is not known in time.
   */
  private async readSold(
    cards: { id: string }[],
    { salesChannelIds }: { salesChannelIds: string[] },
    limitMs: number
  ): Promise<Map<string, LiveProduct> | undefined> {
    const ids = cards.map(({ id }) => id)
    if (!ids.length) {
      return new Map()
    }
    try {
      const documents = await inTime(this.live.read(ids), limitMs)
      const sold = new Map(
        documents
          .filter((document) => isSold(document, salesChannelIds))
          .map((document) => [document.id, document])
      )
      this.drop(ids.filter((id) => !sold.has(id)))
      return sold
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
