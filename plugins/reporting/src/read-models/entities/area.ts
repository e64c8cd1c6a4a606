import { key, text } from "./columns"
import { view } from "./view"

/** A regency or kecamatan. */
export interface Area {
  /** As `32.02` or `32.02.27`. */
  code: string
  name: string
  level: "regency" | "district"
}

export const Area = view<Area>("area", { code: key, name: text, level: text })
