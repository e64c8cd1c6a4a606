import { readDocuments, type Sources } from "../documents/read-documents"
import { isShown } from "../documents/shown"
import { toCard } from "./product-answer"
import { FACET_NAMES } from "./product-query"
import type { Browsing } from "./resilient-search"
import {
  NO_ENGINE,
  type SearchPage,
  type SearchRequest,
} from "./storefront-search"

const NO_FACETS = Object.fromEntries(
  FACET_NAMES.map((name) => [name, []])
) as unknown as SearchPage["facets"]

/**
 * Products of categories from the shop's own tables, newest first: what is
 * still shown when no search engine answers. A page may be short, because which
 * shops may sell is known only after it was read.
 */
export class BrowseProducts implements Browsing {
  constructor(private readonly sources: Sources) {}

  /** Words and other filters than categories take an engine. */
  canBrowse({ text, filter }: SearchRequest): boolean {
    return !text && Object.keys(filter).every((name) => name === "category")
  }

  async browse(request: SearchRequest): Promise<SearchPage> {
    const documents = await this.read(request)
    return {
      products: documents.map((document) =>
        toCard(document, request.locale, [])
      ),
      total: { value: documents.length, exact: false },
      facets: NO_FACETS,
      ...{ correctedFrom: null, correctedTo: null, similarAfter: null },
      engine: NO_ENGINE,
      degraded: true,
      dropped: 0,
    }
  }

  private async read({
    filter,
    salesChannelIds,
    page,
    perPage,
  }: SearchRequest) {
    const { rows } = await this.sources.connection.raw<{
      rows: { id: string }[]
    }>(
      `select p.id from product p
       where p.status = 'published' and p.deleted_at is null
         and exists (select 1 from product_sales_channel s
           where s.product_id = p.id and s.deleted_at is null
             and s.sales_channel_id = any(?))
         and (?::text[] is null or exists (
           select 1 from product_category_product pc
           join product_category c on c.id = pc.product_category_id
             and c.deleted_at is null
           join product_category chosen on chosen.deleted_at is null
             and chosen.handle = any(?::text[])
             and (c.id = chosen.id or c.mpath like chosen.mpath || '.%')
           where pc.product_id = p.id))
       order by p.created_at desc, p.id limit ? offset ?`,
      [
        salesChannelIds,
        filter.category ?? null,
        filter.category ?? null,
        perPage,
        (page - 1) * perPage,
      ]
    )
    const { documents } = await readDocuments(this.sources, {
      ids: rows.map(({ id }) => id),
    })
    const shown = new Map(
      documents.filter(isShown).map((document) => [document.id, document])
    )
    return rows.flatMap(({ id }) => shown.get(id) ?? [])
  }
}
