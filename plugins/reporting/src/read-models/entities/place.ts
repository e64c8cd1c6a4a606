import { flag, integer, key, moment, optionalText, text } from "./columns"
import { view } from "./view"

/** Where a pesantren counts, and what the register says about it now. */
export interface Place {
  pesantren_id: string
  /** Itself, or the entry that it repeats. */
  counted_as: string
  is_counted: boolean
  name: string
  slug: string
  district_code: string
  regency_code: string
  province_code: string
  district: string
  regency: string
  is_demo: boolean
  created_at: Date
  cohort_year: number | null
  opop_stage: string | null
  opop_class: string | null
  opop_field: string | null
  readiness: string | null
  shop_state: string
}

export const Place = view<Place>("place", {
  pesantren_id: key,
  counted_as: text,
  is_counted: flag,
  ...{ name: text, slug: text, district_code: text, regency_code: text },
  ...{ province_code: text, district: text, regency: text },
  ...{ is_demo: flag, created_at: moment },
  cohort_year: { ...integer, nullable: true },
  ...{ opop_stage: optionalText, opop_class: optionalText },
  ...{ opop_field: optionalText, readiness: optionalText, shop_state: text },
})
