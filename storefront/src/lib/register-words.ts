/** The closed lists of the register, as the API spells them. */

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

export const INTERVENTION_KINDS = [
  "training",
  "equipment",
  "capital",
  "certification",
  "packaging",
  "marketing",
  "fair",
  "business_meeting",
] as const
