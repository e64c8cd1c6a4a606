import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { readDocuments, type Sources } from "../documents/read-documents"
import { isShown, SHOWN } from "../documents/shown"
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

/** As with engines: no page lies beyond it, and no more are counted. */
const MAX_COUNT = 1000

/*
 * What every engine shows, told from the tables: published, approved by an
 * officer where it has a listing, of an approved shop, in one of the channels,
 * and in a category that shops may see, or below it.
 */
const SHOWN_SQL = `
  from product p
  where p.deleted_at is null and p.status = :status
    and not exists (select 1 from listing n where n.product_id = p.id
      and n.deleted_at is null and n.state <> 'published')
    and exists (select 1 from product_pesantren l
      join shop s on s.pesantren_id = l.pesantren_id and s.deleted_at is null
      where l.product_id = p.id and l.deleted_at is null
        and s.state = :shopState)
    and exists (select 1 from product_sales_channel s
      where s.product_id = p.id and s.deleted_at is null
        and s.sales_channel_id = any(:channels))
    and (cast(:categories as text[]) is null or exists (
      select 1 from product_category_product pc
      join product_category c on c.id = pc.product_category_id
        and c.deleted_at is null
      join product_category chosen on chosen.deleted_at is null
        and chosen.handle = any(cast(:categories as text[]))
        and (c.id = chosen.id or starts_with(c.mpath, chosen.mpath || '.'))
      where pc.product_id = p.id and not exists (
        select 1 from product_category hidden where hidden.deleted_at is null
          and (not hidden.is_active or hidden.is_internal)
          and (c.id = hidden.id
            or starts_with(c.mpath, hidden.mpath || '.')))))`

/**
 * Products of categories from the shop's own tables, newest first: what is
 * still shown when no search engine answers. Goods without a price count, but
 * are not shown.
 */
export class BrowseProducts implements Browsing {
  constructor(private readonly sources: Sources) {}

  /** Words and other filters than categories take an engine. */
  canBrowse({ text, filter }: SearchRequest): boolean {
    return !text && Object.keys(filter).every((name) => name === "category")
  }

  async browse(request: SearchRequest): Promise<SearchPage> {
    const { connection } = this.sources
    const [ids, count] = await Promise.all([
      readIds(connection, request),
      readCount(connection, request),
    ])
    const { documents } = await readDocuments(this.sources, { ids })
    const shown = new Map(
      documents.filter(isShown).map((document) => [document.id, document])
    )
    return {
      products: ids.flatMap((id) => {
        const document = shown.get(id)
        return document ? [toCard(document, request.locale, [])] : []
      }),
      total: {
        value: Math.min(count, MAX_COUNT),
        exact: count <= MAX_COUNT,
      },
      facets: NO_FACETS,
      facetSample: null,
      ...{ correctedFrom: null, correctedTo: null, similarAfter: null },
      engine: NO_ENGINE,
      degraded: true,
      dropped: 0,
    }
  }
}

const bindingsOf = ({ salesChannelIds, filter }: SearchRequest) => ({
  status: SHOWN.status,
  shopState: SHOWN.shop_state,
  channels: salesChannelIds,
  categories: filter.category ?? null,
})

async function readIds(
  connection: Knex,
  request: SearchRequest
): Promise<string[]> {
  const { page, perPage } = request
  const { rows } = await connection.raw<{ rows: { id: string }[] }>(
    `select p.id ${SHOWN_SQL}
     order by p.created_at desc, p.id desc limit :take offset :skip`,
    { ...bindingsOf(request), take: perPage, skip: (page - 1) * perPage }
  )
  return rows.map(({ id }) => id)
}

async function readCount(
  connection: Knex,
  request: SearchRequest
): Promise<number> {
  const { rows } = await connection.raw<{ rows: [{ count: number }] }>(
    `select cast(count(*) as int) as count
     from (select 1 ${SHOWN_SQL} limit :limit) counted`,
    { ...bindingsOf(request), limit: MAX_COUNT + 1 }
  )
  return rows[0].count
}
