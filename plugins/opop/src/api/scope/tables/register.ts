import {
  findImportOwner,
  findInterventionOwner,
  findOwnerInvitationOwner,
  findPesantrenInvitationOwner,
  findPesantrenOwner,
} from "../../../queries/find-register-owners"
import { CALLING, DECIDING } from "../../officer/holds-role"
import {
  ApplyImportBody,
  ImportQuery,
  PreviewImportBody,
} from "../../officer/import-validators"
import {
  InvitationsQuery,
  InviteOwnerBody,
  InvitePesantrenBody,
} from "../../officer/invitation-validators"
import {
  CoverageQuery,
  DifferentBody,
  DuplicatesQuery,
  EditBody,
  EnterBody,
  ExportQuery,
  FieldTasksQuery,
  GroupInterventionBody,
  GroupQuery,
  InterventionBody,
  RegisterQuery,
  SameBody,
  StageBody,
  SyncVisitsBody,
  TimelineQuery,
  VerifyBody,
  VisitBody,
} from "../../officer/register-validators"
import type { OfficerRoute, ScopeTable } from "../types"

/** Who writes in the field (DOMAIN 1): a mentor's entries are drafts. */
const WRITERS = ["mentor", "verifier", "head"] as const
/** The province sees sums, not files. */
const EXPORTERS = ["verifier", "head", "finance", "auditor"] as const

const entry = { entity: "pesantren", param: "id" }
const intervention = { entity: "intervention", param: "id" }
const ownerInvitation = { entity: "owner_invitation", param: "id" }
const registerImport = { entity: "register_import", param: "id" }

const at = (path: string) => `/officer/pesantren/:id${path}`

const entries: OfficerRoute[] = [
  {
    method: "GET",
    path: "/officer/pesantren",
    roles: "any",
    query: RegisterQuery,
  },
  {
    method: "POST",
    path: "/officer/pesantren",
    roles: WRITERS,
    body: EnterBody,
  },
  { method: "GET", path: at(""), roles: "any", owner: entry },
  {
    method: "POST",
    path: at(""),
    roles: WRITERS,
    owner: entry,
    body: EditBody,
  },
  {
    method: "POST",
    path: at("/verify"),
    roles: DECIDING,
    owner: entry,
    body: VerifyBody,
  },
  {
    method: "POST",
    path: at("/same"),
    roles: WRITERS,
    owner: entry,
    body: SameBody,
  },
  { method: "DELETE", path: at("/same"), roles: WRITERS, owner: entry },
  {
    method: "POST",
    path: at("/different"),
    roles: WRITERS,
    owner: entry,
    body: DifferentBody,
  },
  {
    method: "POST",
    path: at("/stage"),
    roles: DECIDING,
    owner: entry,
    body: StageBody,
  },
  { method: "GET", path: at("/contact"), roles: CALLING, owner: entry },
  {
    method: "GET",
    path: at("/timeline"),
    roles: "any",
    owner: entry,
    query: TimelineQuery,
  },
  {
    method: "GET",
    path: "/officer/pesantren-duplicates",
    roles: WRITERS,
    query: DuplicatesQuery,
  },
  {
    method: "GET",
    path: "/officer/coverage",
    roles: "any",
    query: CoverageQuery,
  },
  {
    method: "GET",
    path: "/officer/register-export",
    roles: EXPORTERS,
    query: ExportQuery,
  },
]

const field: OfficerRoute[] = [
  {
    method: "GET",
    path: "/officer/field-tasks",
    roles: WRITERS,
    query: FieldTasksQuery,
  },
  {
    method: "GET",
    path: at("/visits"),
    roles: "any",
    owner: entry,
    query: TimelineQuery,
  },
  {
    method: "POST",
    path: at("/visits"),
    roles: WRITERS,
    owner: entry,
    body: VisitBody,
  },
  {
    method: "POST",
    path: "/officer/visits/sync",
    roles: WRITERS,
    body: SyncVisitsBody,
    bodyLimit: "1mb",
  },
  {
    method: "GET",
    path: at("/interventions"),
    roles: "any",
    owner: entry,
    query: TimelineQuery,
  },
  {
    method: "POST",
    path: at("/interventions"),
    roles: WRITERS,
    owner: entry,
    body: InterventionBody,
    bodyLimit: "17mb",
  },
  {
    method: "GET",
    path: "/officer/interventions",
    roles: "any",
    query: GroupQuery,
  },
  {
    method: "POST",
    path: "/officer/interventions",
    roles: WRITERS,
    body: GroupInterventionBody,
    bodyLimit: "17mb",
  },
  {
    method: "POST",
    path: "/officer/interventions/:id/confirm",
    roles: DECIDING,
    owner: intervention,
  },
  {
    method: "GET",
    path: "/officer/interventions/:id/attachments/:attachment",
    roles: [...CALLING, "auditor"],
    owner: intervention,
  },
]

const invitations: OfficerRoute[] = [
  {
    method: "GET",
    path: at("/owner-invitations"),
    roles: ["head", "auditor"],
    owner: entry,
  },
  {
    method: "POST",
    path: at("/owner-invitations"),
    roles: ["head"],
    owner: entry,
    body: InviteOwnerBody,
  },
  {
    method: "DELETE",
    path: "/officer/owner-invitations/:id",
    roles: ["head"],
    owner: ownerInvitation,
  },
  {
    method: "POST",
    path: "/officer/owner-invitations/:id/confirm",
    roles: ["head"],
    owner: ownerInvitation,
  },
  {
    method: "POST",
    path: at("/invitations"),
    roles: WRITERS,
    owner: entry,
    body: InvitePesantrenBody,
  },
  {
    method: "GET",
    path: "/officer/invitations",
    roles: [...WRITERS, "auditor"],
    query: InvitationsQuery,
  },
  {
    method: "DELETE",
    path: "/officer/invitations/:id",
    roles: WRITERS,
    owner: { entity: "pesantren_invitation", param: "id" },
  },
]

const imports: OfficerRoute[] = [
  {
    method: "POST",
    path: "/officer/register-imports",
    roles: DECIDING,
    body: PreviewImportBody,
    bodyLimit: "8mb",
  },
  {
    method: "GET",
    path: "/officer/register-imports/:id",
    roles: DECIDING,
    owner: registerImport,
    query: ImportQuery,
  },
  {
    method: "POST",
    path: "/officer/register-imports/:id/apply",
    roles: DECIDING,
    owner: registerImport,
    body: ApplyImportBody,
  },
]

/** The register and its mapping: entries, visits, help, invitations, imports. */
export const registerScope: ScopeTable = {
  officer: [...entries, ...field, ...invitations, ...imports],
  seller: [],
  owners: {
    pesantren: findPesantrenOwner,
    intervention: findInterventionOwner,
    register_import: findImportOwner,
    pesantren_invitation: findPesantrenInvitationOwner,
    owner_invitation: findOwnerInvitationOwner,
  },
}
