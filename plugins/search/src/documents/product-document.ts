/**
 * One product as the index holds it. Amounts are whole rupiah. Every product
 * that exists and has a price has a document; what may be shown is decided by
 * `status`, `shop_state` and `sales_channel_ids` at each read.
 */
export type ProductDocument = {
  id: string
  handle: string
  title: string
  /** English title; null where the maker gave none. */
  title_en: string | null
  description: string
  thumbnail: string | null
  status: string
  /** State of the shop that makes it; null without one. Only approved sells. */
  shop_state: string | null
  sales_channel_ids: string[]
  sku: string[]
  pesantren_id: string | null
  pesantren_slug: string | null
  pesantren_name: string | null
  district_code: string | null
  district_name: string | null
  regency_code: string | null
  regency_name: string | null
  province_code: string | null
  province_name: string | null
  /** Handles of its categories and all above them; `category_names` beside. */
  categories: string[]
  category_names: string[]
  category_names_en: string[]
  /** The category a card names: the deepest, first by handle. */
  category_handle: string | null
  category_name: string | null
  category_name_en: string | null
  price_min: number
  price_max: number
  in_stock: boolean
  /** Pieces in orders that were not cancelled; of demo goods, more. */
  sold: number
  /** Kinds of its papers, as `halal`. */
  certificates: string[]
  /** Days it is made in when ordered ahead; null when it is on the shelf. */
  lead_days: number | null
  /** How far it may travel: N, J, R, K; null when nothing was said. */
  range: string | null
  /** ISO, UTC. */
  created_at: string
  /** When its product was read, by the database's clock: microseconds since 1970. A later reading wins. */
  rev: number
  /** Of all fields but `rev`: tells the audit whether two documents say the same. */
  hash: string
}
