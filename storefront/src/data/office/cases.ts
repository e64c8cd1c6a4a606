import "server-only"
import { z } from "zod"
import { CASE_STATES } from "@/lib/case-states"
import { PAPER_KINDS, PAPER_STATES } from "@/lib/paper-kinds"
import type { RevisionItem } from "@/lib/revision-form"
import { office, orNull, type OfficeCall } from "./client"
import { LogEntry } from "./log"

const Person = z.object({ id: z.string(), name: z.string().nullable() })
const State = z.enum(CASE_STATES)

const QueuedCase = z.object({
  id: z.string(),
  state: State,
  name: z.string().nullable(),
  /** "Kec., Kab./Kota, Provinsi" */
  place: z.string().nullable(),
  /** ISO time; it waits since then. */
  submitted_at: z.string(),
  assigned_to: Person.nullable(),
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
  /** `me`, `none`, or empty: anybody's. */
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

const Mark = z
  .object({
    id: z.string().nullable(),
    name: z.string().nullable(),
    at: z.string(),
  })
  .nullable()

const Item = z.object({
  id: z.string(),
  /** A field as `profile.story`, or `paper:nib`. */
  path: z.string(),
  reason: z.string(),
  state: z.enum(["open", "answered", "accepted"]),
  answer: z.string().nullable(),
  before: z.unknown(),
  now: z.unknown(),
  is_changed: z.boolean(),
  created_at: z.string(),
})
export type CaseItem = z.output<typeof Item>

const Requirement = z.object({
  kind: z.enum(PAPER_KINDS),
  alternatives: z.array(z.enum(PAPER_KINDS)),
  is_required: z.boolean(),
  state: z.enum(["missing", ...PAPER_STATES]),
  paper_id: z.string().nullable(),
})

const Case = z.object({
  id: z.string(),
  state: State,
  name: z.string().nullable(),
  pesantren: z
    .object({ id: z.string(), name: z.string(), place: z.string() })
    .nullable(),
  district: z.object({ id: z.string(), full_name: z.string() }).nullable(),
  data: z.record(z.string(), z.record(z.string(), z.unknown())),
  missing: z.array(
    z.object({
      path: z.string(),
      code: z.enum([
        "required",
        "paper_missing",
        "paper_refused",
        "paper_expired",
        "revision_open",
      ]),
    })
  ),
  requirements: z.array(Requirement),
  items: z.array(Item),
  changes: z.array(
    z.object({ path: z.string(), before: z.unknown(), after: z.unknown() })
  ),
  warnings: z.array(z.object({ path: z.string(), message: z.string() })),
  first_submitted_at: z.string().nullable(),
  submitted_at: z.string().nullable(),
  reason: z.string().nullable(),
  appeal_of: z.string().nullable(),
  appeal_reason: z.string().nullish(),
  seller: Person,
  assigned_to: Person.nullable(),
  history: z.array(LogEntry),
  /** Entries of the register that it may be, where none was chosen. */
  matches: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      place: z.string(),
      why: z.enum(["nspp", "name", "similar"]),
    })
  ),
  four_eyes: z.boolean(),
  verified: Mark,
  decided: Mark,
  notes: z.array(
    z.object({
      id: z.string(),
      author: z.string().nullable(),
      text: z.string(),
      created_at: z.string(),
    })
  ),
  /** What the reader may do with it now. */
  can: z.array(z.string()),
})
/** An application as the office sees it: numbers of persons masked. */
export type Case = z.output<typeof Case>

const PATH = "/officer/applications"
const Reply = z.object({ application: Case })

/** A case; null for one elsewhere. Throws ApiError. */
export const getCase = async (id: string): Promise<Case | null> => {
  if (!/^[a-z]+_\w{1,60}$/.test(id)) return null
  return (await orNull(office.get(Reply, `${PATH}/${id}`)))?.application ?? null
}

const act = (id: string, action: string, body: unknown, call: OfficeCall) =>
  office.post(z.unknown(), `${PATH}/${id}/${action}`, body, call)

/** Gives a case to oneself, or to nobody. */
export const assignCase = (id: string, to: "me" | "nobody", call: OfficeCall) =>
  act(id, "assign", to === "me" ? {} : { officer_id: null }, call)

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
