/**
 * The closed lists of the register (DOMAIN 1 and 2), as the database and the
 * API spell them.
 */

export const PESANTREN_KINDS = ["salaf", "khalaf", "kombinasi"] as const

/** How far a pesantren came in the programme, in order. */
export const OPOP_STAGES = [
  "mapped",
  "registered",
  "admin_passed",
  "participant",
  "training",
  "regency_winner",
  "province_winner",
  "role_model",
] as const

export const OPOP_CLASSES = ["start_up", "scale_up"] as const

export const OPOP_FIELDS = [
  "fashion",
  "plant_food",
  "animal_food",
  "drinks",
  "fishery",
  "livestock",
  "farming",
  "craft",
  "services",
  "trade",
] as const

/** What a pesantren has to sell: nothing yet, an idea, a trial, goods. */
export const READINESS = ["none", "idea", "pilot", "selling"] as const

/** What buyers may see of the programme. */
export const OPOP_BADGES = [
  "participant",
  "regency_winner",
  "province_winner",
  "role_model",
] as const

export type PesantrenKind = (typeof PESANTREN_KINDS)[number]
export type OpopStage = (typeof OPOP_STAGES)[number]
export type OpopClass = (typeof OPOP_CLASSES)[number]
export type OpopField = (typeof OPOP_FIELDS)[number]
export type Readiness = (typeof READINESS)[number]
export type OpopBadge = (typeof OPOP_BADGES)[number]

const BADGE_OF_STAGE: Record<OpopStage, OpopBadge | null> = {
  mapped: null,
  registered: null,
  admin_passed: null,
  participant: "participant",
  training: "participant",
  regency_winner: "regency_winner",
  province_winner: "province_winner",
  role_model: "role_model",
}

/** The badge a stage earns; null while nothing was won or joined. */
export function badgeOf(stage: OpopStage | null | undefined): OpopBadge | null {
  return stage ? BADGE_OF_STAGE[stage] : null
}

/** A certificate that the pesantren as a whole holds; a product's own papers are the product's. */
export type Certificate = {
  kind: string
  number: string
  /** ISO date, or null when it does not end. */
  valid_until: string | null
}

/** One business of a pesantren, as the officers' survey describes it. */
export type Business = {
  kind: string
  since: number | null
  capacity: string | null
  workers: number | null
}
