import type { RecordInput, ShopTexts } from "../../lib/pesantren-input"
import type { OpopBadge, PesantrenKind } from "../../lib/register"
import type { ShopState } from "../../lib/shop-states"

/** What the routes under /admin/pesantren answer, as JSON. */

export type ListedPesantren = {
  id: string
  slug: string
  name: string
  place: string
  state: ShopState
  products_count: number
  is_demo: boolean
}

export type PesantrenList = {
  pesantren: ListedPesantren[]
  count: number
  limit: number
  offset: number
}

type Json<T> = {
  [K in keyof T]: Exclude<T[K], Date> | (Date extends T[K] ? string : never)
}

export type ShopChange = {
  id: string
  from_state: ShopState
  to_state: ShopState
  reason: string | null
  created_at: string
}

export type ShopView = Json<Required<ShopTexts>> & {
  state: ShopState
  changes: ShopChange[]
  transitions: { to: ShopState; reason: boolean }[]
}

export type PesantrenView = {
  id: string
  slug: string
  name: string
  aliases: string[]
  founded_year: number | null
  kind: PesantrenKind | null
  caretaker_name: string | null
  district_code: string
  place: string
  latitude: number | null
  longitude: number | null
  image: string | null
  award: string | null
  opop_badge: OpopBadge | null
  is_demo: boolean
  record: Json<Required<RecordInput>>
  shop: ShopView
}

export type Maker = {
  id: string
  name: string
  place: string
  state: ShopState
}

export type MadeProduct = {
  id: string
  title: string
  status: "draft" | "proposed" | "published" | "rejected"
  thumbnail: string | null
}

export type Area = { id: string; name: string; full_name: string }
