import { flag, key, optionalText, text } from "./columns"
import { view } from "./view"

/** A product of which something was ever sold. */
export interface SoldProduct {
  pesantren_id: string
  /** Empty where the goods of a line are not known any more. */
  product_id: string
  /** Of now, or as it was last sold before it was deleted. */
  name: string
  is_gone: boolean
  /** Handles of its leaf and its top category; empty for goods of none. */
  category: string
  top: string
  category_name: string | null
  /** Its case at the office, if there is one. */
  listing_id: string | null
}

export const SoldProduct = view<SoldProduct>("sold_product", {
  ...{ pesantren_id: key, product_id: key, name: text, is_gone: flag },
  ...{ category: text, top: text, category_name: optionalText },
  listing_id: optionalText,
})
