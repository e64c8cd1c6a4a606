import "server-only"
import { z } from "zod"
import { office } from "./client"

const Values = z.record(z.string(), z.unknown()).nullable()

/** An entry of the log, on a case or in the search. */
export const LogEntry = z.object({
  id: z.string(),
  /** ISO time. */
  at: z.string(),
  actor: z.object({
    type: z.string(),
    id: z.string().nullable(),
    name: z.string().nullable(),
  }),
  action: z.string(),
  entity: z.string(),
  entity_id: z.string(),
  case_id: z.string().nullish(),
  pesantren: z.object({ id: z.string(), name: z.string() }).nullable(),
  area: z.object({ code: z.string(), name: z.string() }).nullable(),
  reason: z.string().nullable(),
  before: Values,
  after: Values,
  /** What those are called whose ids, or area codes, it holds. */
  names: z.record(z.string(), z.string()),
  /** In the search only. */
  ip: z.string().nullish(),
})
export type LogEntry = z.output<typeof LogEntry>

const Reply = z.object({ entries: z.array(LogEntry), count: z.number() })

export const LOG_PER_PAGE = 50

/** What is looked for; empty means anything. Days as `2026-11-24`. */
export type LogSearch = Readonly<{
  actor: string
  action: string
  entity: string
  entity_id: string
  pesantren_id: string
  from: string
  to: string
  page: number
}>

/** The log of the territory, newest first; `count` ends at 10,000. */
export const searchLog = ({ page, ...search }: LogSearch) =>
  office.get(Reply, "/officer/audit", {
    ...search,
    limit: LOG_PER_PAGE,
    offset: (page - 1) * LOG_PER_PAGE,
  })
