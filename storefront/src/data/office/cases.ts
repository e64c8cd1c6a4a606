import "server-only"
import { z } from "zod"
import { CASE_STATES } from "@/lib/case-states"
import type { RevisionItem } from "@/lib/revision-form"
import { Case, CasePerson } from "./case-schema"
import { office, orNull, type OfficeCall } from "./client"

const State = z.enum(CASE_STATES)

const QueuedCase = z.object({
  id: z.string(),
  state: State,
  name: z.string().nullable(),
  /** "Kec., Kab./Kota, Provinsi" */
  place: z.string().nullable(),
  /** ISO time; it waits since then. */
  submitted_at: z.string(),
  assigned_to: CasePerson.nullable(),
  is_verified: z.boolean(),
  is_appeal: z.boolean(),
  warnings: z.number(),
  open_items: z.number(),
})
export type QueuedCase = z.output<typeof QueuedCase>

const Queue = z.object({
  applications: z.array(QueuedCase),
  count: z.number(),
  /** How many there are in each state, whatever is searched for. */
  counts: z.partialRecord(State, z.number()),
})

export const CASES_PER_PAGE = 25

export type CaseSearch = Readonly<{
  state: (typeof CASE_STATES)[number] | "open" | "all"
  /** `me`, `none`, an officer, or empty: anybody's. */
  assigned: string
  q: string
  page: number
  limit?: number
}>

/** One page of the queue, who has waited longest first. Throws ApiError. */
export const listCases = ({
  page,
  limit = CASES_PER_PAGE,
  ...search
}: CaseSearch) =>
  office.get(Queue, "/officer/applications", {
    ...search,
    limit,
    offset: (page - 1) * limit,
  })

const PATH = "/officer/applications"
const Reply = z.object({ application: Case })

/** A case; null for one elsewhere. Throws ApiError. */
export const getCase = async (id: string): Promise<Case | null> => {
  if (!/^[a-z]+_\w{1,60}$/.test(id)) return null
  return (await orNull(office.get(Reply, `${PATH}/${id}`)))?.application ?? null
}

const act = (id: string, action: string, body: unknown, call: OfficeCall) =>
  office.post(z.unknown(), `${PATH}/${id}/${action}`, body, call)

/** Gives a case to an officer, to oneself (`me`), or to `nobody`. */
export const assignCase = (id: string, to: string, call: OfficeCall) => {
  const officer_id = to === "nobody" ? null : to
  return act(id, "assign", to === "me" ? {} : { officer_id }, call)
}

const Officers = z.object({ officers: z.array(CasePerson) })

/** Officers to whom a head may give the case, by name. Throws ApiError. */
export const listAssigneesOf = async (id: string) =>
  (await office.get(Officers, `${PATH}/${id}/assignees`)).officers

/** Officers who may hold cases of a head's territory, by name. Throws ApiError. */
export const listAssignees = async () =>
  (await office.get(Officers, "/officer/assignees")).officers

/** Adds a note that only officers read. */
export const noteCase = (id: string, text: string, call: OfficeCall) =>
  act(id, "notes", { text }, call)

/** Begins the review; the applicant is told. */
export const startReview = (id: string, call: OfficeCall) =>
  act(id, "start-review", {}, call)

/** Marks a case as checked. Throws ApiError while something is missing. */
export const verifyCase = (id: string, call: OfficeCall) =>
  act(id, "verify", {}, call)

/** Lets the pesantren sell; `pesantrenId` when it is one of the register. */
export const approveCase = (
  id: string,
  pesantrenId: string | null,
  call: OfficeCall
) => act(id, "approve", { pesantren_id: pesantrenId }, call)

/** Rejects a case with its reason. */
export const rejectCase = (id: string, reason: string, call: OfficeCall) =>
  act(id, "reject", { reason }, call)

/** Opens a rejected case again. */
export const reopenCase = (id: string, reason: string, call: OfficeCall) =>
  act(id, "reopen", { reason }, call)

/** Gives a case back to its applicant, with what has to be put right. */
export const requestRevision = (
  id: string,
  body: Readonly<{ items: readonly RevisionItem[]; note: string | null }>,
  call: OfficeCall
) => act(id, "request-revision", body, call)

/** A masked number whole. That it was read is logged. */
export const revealNumber = async (
  id: string,
  path: string,
  call: OfficeCall
): Promise<string> => {
  const schema = z.object({ value: z.string().nullable() })
  const body = { path }
  return (
    (await office.post(schema, `${PATH}/${id}/reveal`, body, call)).value ?? "–"
  )
}
