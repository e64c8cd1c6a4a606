import type {
  Business,
  Certificate,
  OpopClass,
  OpopField,
  OpopStage,
  PesantrenKind,
  Readiness,
} from "./register"
import type { ShopState } from "./shop-states"

/** What an officer keeps of a pesantren; null empties a field. */
export type RecordInput = Partial<{
  nspp: string | null
  licence_number: string | null
  licence_date: Date | null
  licence_until: Date | null
  foundation_name: string | null
  foundation_deed: string | null
  foundation_ahu_number: string | null
  cooperative_name: string | null
  street: string | null
  hamlet: string | null
  rt_rw: string | null
  village_code: string | null
  postal_code: string | null
  landmark: string | null
  exact_latitude: number | null
  exact_longitude: number | null
  santri_resident: number | null
  santri_day: number | null
  santri_male: number | null
  santri_female: number | null
  teachers: number | null
  workers: number | null
  counts_as_of: Date | null
  potential: string | null
  businesses: Business[] | null
  readiness: Readiness
  opop_stage: OpopStage
  cohort_year: number | null
  opop_class: OpopClass | null
  opop_field: OpopField | null
  contact_name: string | null
  contact_duty: string | null
  contact_phone: string | null
  source: string | null
  verified_by: string | null
  verified_at: Date | null
  duplicate_of: string | null
  note: string | null
}>

/** What the people of a shop keep; its state is changed by its own workflow. */
export type ShopTexts = Partial<{
  name: string | null
  story: string | null
  story_en: string | null
  banner: string | null
}>

/** The public face of a pesantren. */
export type PesantrenFields = {
  name: string
  slug: string
  aliases?: string[]
  founded_year?: number | null
  kind?: PesantrenKind | null
  caretaker_name?: string | null
  district_code: string
  latitude?: number | null
  longitude?: number | null
  image?: string | null
  award?: string | null
  certificates?: Certificate[] | null
  is_demo?: boolean
}

/** A pesantren to create. Without a slug its name makes one. */
export type CreatePesantren = Omit<PesantrenFields, "slug"> & {
  slug?: string
  record?: RecordInput
  /** A state other than draft is for seeds and imports of decided cases. */
  shop?: ShopTexts & { state?: ShopState }
}

/** Changes to a pesantren; what is left out stays as it is. */
export type UpdatePesantren = Partial<PesantrenFields> & {
  id: string
  record?: RecordInput
  shop?: ShopTexts
}
