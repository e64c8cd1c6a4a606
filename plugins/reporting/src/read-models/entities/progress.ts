import { flag, integer, key } from "./columns"
import { view } from "./view"

/** How far a pesantren has come, on the day of the refresh. */
export interface Progress {
  pesantren_id: string
  has_product: boolean
  is_trained: boolean
  has_applied: boolean
  is_approved: boolean
  is_listed: boolean
  /** Parts of orders that ever reached a buyer. */
  orders: number
  /** Sold something in the last whole month, in the one before, in the third. */
  sold_one_ago: boolean
  sold_two_ago: boolean
  sold_three_ago: boolean
}

export const Progress = view<Progress>("progress", {
  ...{ pesantren_id: key, has_product: flag, is_trained: flag },
  ...{ has_applied: flag, is_approved: flag, is_listed: flag, orders: integer },
  ...{ sold_one_ago: flag, sold_two_ago: flag, sold_three_ago: flag },
})
