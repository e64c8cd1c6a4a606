import type { ApplicationState } from "../../lib/application-states"
import type {
  CategoryDemands,
  CategoryRuleView,
} from "../../lib/category-rules"
import type { InvitationState } from "../../lib/invitation-state"
import type { PaperRule, Standing } from "../../lib/paper-rules"
import type { PaperKind, PaperState, Statement } from "../../lib/papers"
import type { OfficerRole } from "../../lib/roles"
import type { TermsDocument, TermsKey } from "../../lib/terms"
import type { ShownAudit } from "../../queries/list-audit"

/** What the routes of the office under /admin answer, as JSON. */

type Named = { id: string; name: string | null }

export type ListedCase = {
  id: string
  state: ApplicationState
  name: string | null
  place: string | null
  submitted_at: string
  age_days: number
  assigned_to: Named | null
  is_verified: boolean
  is_appeal: boolean
  warnings: number
  open_items: number
}

export type CaseList = {
  applications: ListedCase[]
  count: number
  counts: Partial<Record<ApplicationState, number>>
}

export type CaseItem = {
  id: string
  path: string
  reason: string
  state: "open" | "answered" | "accepted"
  answer: string | null
  before: unknown
  now: unknown
  is_changed: boolean
  created_at: string
}

export type Requirement = {
  kind: PaperKind
  is_required: boolean
  state: Standing
  paper_id: string | null
}

export type Match = {
  id: string
  name: string
  why: "nspp" | "name" | "similar"
  place: string
}

type Mark = { id: string | null; name: string | null; at: string } | null

/** Where it came from is told in the log alone, not in the history of a case. */
export type LogEntry = Omit<ShownAudit, "ip" | "request_id"> &
  Partial<Pick<ShownAudit, "ip" | "request_id">>

export type CaseView = {
  id: string
  state: ApplicationState
  name: string | null
  pesantren: { id: string; name: string; place: string } | null
  district: { id: string; full_name: string } | null
  data: Record<string, Record<string, unknown>>
  requirements: Requirement[]
  items: CaseItem[]
  changes: { path: string; before: unknown; after: unknown }[]
  warnings: { path: string; code: string; message: string }[]
  steps: { step: string; complete: boolean; missing: string[] }[]
  consents: Consent[]
  submissions: { round: number; submitted_at: string }[]
  reason: string | null
  submitted_at: string | null
  first_submitted_at: string | null
  appeal_of: string | null
  appeal_reason: string | null
  seller: Named
  assigned_to: Named | null
  matches: Match[]
  four_eyes: boolean
  history: LogEntry[]
  verified: Mark
  decided: Mark
  notes: {
    id: string
    author: string | null
    text: string
    created_at: string
  }[]
  can: string[]
}

export type PaperView = {
  id: string
  kind: PaperKind
  statement: Statement
  number: string | null
  warnings: string[]
  valid_until: string | null
  state: PaperState
  reason: string | null
  has_file: boolean
  file_kind: "jpeg" | "pdf" | null
}

export type Grant = {
  id: string
  role: OfficerRole
  area_code: string
  area: string
}

export type Officer = {
  id: string
  name: string
  email: string
  phone: string | null
  grants: Grant[]
}

export type OfficerInvitation = {
  id: string
  role: OfficerRole | null
  area: string | null
  email: string | null
  state: InvitationState
  expires_at: string
  created_at: string
}

export type TerritorySetting = {
  area_code: string
  area: string
  four_eyes: boolean
  updated_at: string
}

export type OfficeContact = {
  id: string
  area_code: string
  area: string
  name: string
  phone: string | null
  email: string | null
}

export type CategoryRules = {
  rules: CategoryRuleView[]
  categories: { handle: string; name: string; name_en: string }[]
  fallback: CategoryDemands
}

export type TermsVersion = {
  id: string
  document: TermsDocument
  version: string
  valid_from: string
  title: string
  title_en: string
  body: string
  body_en: string
}

/** What was agreed to with a case or since, and when. */
export type Consent = TermsKey & { title: string; accepted_at: string }

export type Exemption = {
  kind: PaperKind
  code: string
  name: string
  name_en: string
  basis: string
}

export type PaperRules = { rules: PaperRule[]; exemptions: Exemption[] }
