import { day, flag, integer, key, moment, optionalText, text } from "./columns"
import { view } from "./view"

/** Words that were searched for in a month, from a place. */
export interface SearchMonth {
  /** Folded, without what could tell a person. */
  words: string
  /** Code of a kecamatan or a regency; empty for none, and for other provinces. */
  area: string
  month: string
  searches: number
  /** Of them, those that found nothing that holds every word. */
  in_vain: number
  /** When they last found nothing; null in a month in which they always did. */
  last_at: Date | null
  district_code: string | null
  regency_code: string | null
  province_code: string
  is_demo: boolean
}

export const SearchMonth = view<SearchMonth>("search_month", {
  ...{ words: key, area: key, month: { ...day, primary: true } },
  ...{ searches: integer, in_vain: integer },
  last_at: { ...moment, nullable: true },
  ...{ district_code: optionalText, regency_code: optionalText },
  ...{ province_code: text, is_demo: flag },
})
