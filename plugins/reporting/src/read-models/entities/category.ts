import { flag, key, text } from "./columns"
import { view } from "./view"

/** A category of the catalogue; a top one lies in itself. */
export interface Category {
  handle: string
  name: string
  top: string
  top_name: string
  is_top: boolean
}

export const Category = view<Category>("category", {
  ...{ handle: key, name: text, top: text, top_name: text, is_top: flag },
})
