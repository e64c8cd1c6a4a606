import type { Logger } from "@medusajs/framework/types"
import type { LiveProduct } from "../documents/read-live-products"
import { isShown } from "../documents/shown"
import { asError } from "../lib/as-error"
import type {
  FacetValue,
  FindValuesRequest,
  ProductCard,
  SearchPage,
  SearchRequest,
  StorefrontSearch,
  SuggestRequest,
  Suggestions,
} from "./storefront-search"

/** Milliseconds that a page waits for present prices and stock. */
const LIVE_READ_MS = 500

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
 * present state is not to be had in time, the index's own is given, degraded.
 */
export class LiveSearch implements StorefrontSearch {
  constructor(
    private readonly engine: StorefrontSearch,
    private readonly live: LiveProducts,
    private readonly logger: Pick<Logger, "warn">
  ) {}

  async search(request: SearchRequest): Promise<SearchPage> {
    const page = await this.engine.search(request)
    const ids = page.products.map(({ id }) => id)
    if (!ids.length) {
      return page
    }
    const documents = await this.readInTime(ids)
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

  private async readInTime(ids: string[]) {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error("too late")), LIVE_READ_MS)
    })
    try {
      return await Promise.race([this.live.read(ids), late])
    } catch (error) {
      this.logger.warn(`search.live_read_failed ${asError(error).message}`)
      return undefined
    } finally {
      clearTimeout(timer)
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
