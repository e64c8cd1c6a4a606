import "server-only"
import { z } from "zod"
import { PAPER_KINDS, PAPER_STATES, STATEMENTS } from "@/lib/paper-kinds"
import { office, type OfficeCall } from "./client"

/** A paper as the office sees it: numbers of persons masked. */
export const Paper = z.object({
  id: z.string(),
  owner_type: z.enum(["application", "pesantren", "listing"]),
  owner_id: z.string(),
  kind: z.enum(PAPER_KINDS),
  statement: z.enum(STATEMENTS),
  /** Code of the reason why none is needed. */
  exemption: z.string().nullable(),
  number: z.string().nullable(),
  warnings: z.array(z.string()),
  /** Last day it holds, as `2027-12-31`; null: it does not end. */
  valid_until: z.string().nullable(),
  state: z.enum(PAPER_STATES),
  /** Why it was refused. */
  reason: z.string().nullable(),
  has_file: z.boolean(),
  file_kind: z.enum(["jpeg", "pdf"]).nullable(),
  decided_at: z.string().nullable(),
  created_at: z.string(),
})
export type Paper = z.output<typeof Paper>

const Papers = z.object({ papers: z.array(Paper) })

/** The papers of a case, newest first. Throws ApiError, 403 for the province. */
export const papersOfCase = async (id: string): Promise<Paper[]> =>
  (await office.get(Papers, `/officer/applications/${id}/papers`)).papers

const QueuedPaper = Paper.extend({
  pesantren_id: z.string().nullable(),
  pesantren_name: z.string().nullable(),
  /** Name of the product it belongs to. */
  listing_name: z.string().nullable(),
})
export type QueuedPaper = z.output<typeof QueuedPaper>

export const PAPERS_PER_PAGE = 20

/** Papers of shops and goods that wait to be checked, the oldest first. */
export const waitingPapers = (page: number, limit = PAPERS_PER_PAGE) =>
  office.get(
    z.object({ papers: z.array(QueuedPaper), count: z.number() }),
    "/officer/papers",
    { state: "pending", limit, offset: (page - 1) * limit }
  )

const PaperTask = z.object({
  id: z.string(),
  created_at: z.string(),
  paper_id: z.string(),
  kind: z.enum(PAPER_KINDS),
  valid_until: z.string().nullable(),
  pesantren_id: z.string().nullable(),
  pesantren_name: z.string().nullable(),
})
export type PaperTask = z.output<typeof PaperTask>

/** Lapsed papers that somebody has to see to, the oldest first. */
export const openPaperTasks = (limit: number) =>
  office.get(
    z.object({ tasks: z.array(PaperTask), count: z.number() }),
    "/officer/paper-tasks",
    { state: "open", limit }
  )

/** Takes a paper for what it is said to be; the day it ends may be mended. */
export const acceptPaper = (
  id: string,
  validUntil: string | null,
  call: OfficeCall
) =>
  office.post(
    z.unknown(),
    `/officer/papers/${id}/accept`,
    { valid_until: validUntil },
    call
  )

/** Refuses a paper; its owner reads the reason. */
export const refusePaper = (id: string, reason: string, call: OfficeCall) =>
  office.post(z.unknown(), `/officer/papers/${id}/refuse`, { reason }, call)

/** Says that a lapsed paper was seen to, and how. */
export const closePaperTask = (id: string, note: string, call: OfficeCall) =>
  office.post(z.unknown(), `/officer/paper-tasks/${id}/close`, { note }, call)

/** The file of a paper. That it was opened is logged. */
export const paperFile = (id: string, call: OfficeCall) =>
  office.file(`/officer/papers/${id}/file`, { timeoutMs: 15_000, ...call })
