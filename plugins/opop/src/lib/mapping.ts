/**
 * What the office knows of a pesantren as a maker, worked out from its record,
 * its shop and the help it got (the SQL is in `queries/mapping-sql`): nothing
 * to sell known, something to sell, learning in the programme, selling here.
 */
export const MAPPING_STATES = [
  "none",
  "has_product",
  "in_training",
  "sells",
] as const
export type MappingState = (typeof MAPPING_STATES)[number]

/** Why an officer came: survey, help, a look at papers or goods, hand-over. */
export const VISIT_PURPOSES = [
  "survey",
  "mentoring",
  "check",
  "handover",
  "other",
] as const
export type VisitPurpose = (typeof VISIT_PURPOSES)[number]

/** Help that a pesantren got (DOMAIN 2). */
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
export type InterventionKind = (typeof INTERVENTION_KINDS)[number]

/** A file that belongs to an intervention, in private storage. */
export type Attachment = {
  id: string
  file_id: string
  /** For people; made of what was sent, safe to show. */
  name: string
  mime_type: string
  bytes: number
}

/** An intervention as officers write it down. */
export type InterventionInput = {
  kind: InterventionKind
  title: string
  /** ISO date. */
  held_on: string
  giver?: string | null | undefined
  /** Whole rupiah. */
  value: number
  participants?: number | null | undefined
  before?: string | null | undefined
  after?: string | null | undefined
  outcome?: string | null | undefined
  /** ISO date. */
  next_check_on?: string | null | undefined
  /** The entry that this one replaces. */
  corrects?: string | null | undefined
}

/** What one of several pesantren got of a day that they shared. */
export type GroupEntry = {
  pesantren_id: string
  /** Numbers of people, never names. */
  participants?: number | null | undefined
  before?: string | null | undefined
  after?: string | null | undefined
}

/** Help for several pesantren at once; `value` is that of the whole. */
export type GroupInterventionInput = Omit<
  InterventionInput,
  "participants" | "before" | "after" | "corrects"
> & { entries: GroupEntry[] }
