/** The states of an application, as the API spells them. */
export const CASE_STATES = [
  "draft",
  "submitted",
  "under_review",
  "revision_requested",
  "approved",
  "rejected",
  "withdrawn",
] as const
export type CaseState = (typeof CASE_STATES)[number]

/** The steps of an application that hold data, in their order. */
export const CASE_STEPS = [
  "identity",
  "profile",
  "address",
  "contact",
  "bank",
] as const
export type CaseStep = (typeof CASE_STEPS)[number]

/** The fields of each step, in the order in which they are checked. */
export const CASE_FIELDS = {
  identity: [
    "name",
    "kind",
    "founded_year",
    "caretaker_name",
    "caretaker_public",
    "nspp",
    "licence_number",
    "nib",
    "npwp",
    "foundation_name",
    "foundation_deed",
    "foundation_ahu_number",
    "cooperative_name",
    "responsible_name",
    "responsible_duty",
    "responsible_nik",
  ],
  profile: ["shop_name", "story", "story_en", "products", "categories"],
  address: [
    "district_code",
    "village_code",
    "street",
    "hamlet",
    "rt_rw",
    "postal_code",
    "landmark",
    "latitude",
    "longitude",
  ],
  contact: ["name", "duty", "phone", "email"],
  bank: ["bank", "number", "holder"],
} as const satisfies Readonly<Record<CaseStep, readonly string[]>>

/** Numbers of persons: masked until somebody asks to read them, which is logged. */
export const MASKED_PATHS: readonly string[] = [
  "identity.npwp",
  "identity.responsible_nik",
  "contact.phone",
  "bank.number",
]

/** `paper:nib` → `nib`; null for the path of a field. */
export const paperKindOf = (path: string): string | null =>
  path.startsWith("paper:") ? path.slice("paper:".length) : null
