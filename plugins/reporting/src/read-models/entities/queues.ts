import { flag, integer, key, optionalText, text } from "./columns"
import { view } from "./view"

/** An application that waits for somebody; it lies where its own kecamatan is. */
export interface WaitingCase {
  id: string
  state: "submitted" | "under_review" | "revision_requested"
  is_assigned: boolean
  /** Whole days since it was last handed in. */
  days: number
  district_code: string
  regency_code: string
  province_code: string
  district: string
  is_demo: boolean
  cohort_year: number | null
  opop_stage: string | null
}

export const WaitingCase = view<WaitingCase>("waiting_case", {
  ...{ id: key, state: text, is_assigned: flag, days: integer },
  ...{ district_code: text, regency_code: text, province_code: text },
  ...{ district: text, is_demo: flag, opop_stage: optionalText },
  cohort_year: { ...integer, nullable: true },
})

/** Goods that wait for somebody. */
export interface WaitingGoods {
  id: string
  pesantren_id: string
  state: "submitted" | "under_review" | "revision_requested"
  /** Whole days since they were last handed in. */
  days: number
}

export const WaitingGoods = view<WaitingGoods>("waiting_goods", {
  ...{ id: key, pesantren_id: text, state: text, days: integer },
})
