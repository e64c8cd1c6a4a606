import "server-only"
import { z } from "zod"
import { IGNORED, toReportQuery, type ReportChoice } from "@/lib/report-choice"
import { SALES, type ReportPageName } from "@/lib/report-tables"
import { CELL_KINDS } from "@/lib/report-value"
import { ApiError } from "../api-error"
import { office, orNull, type OfficeCall } from "./client"

const PATH = "/officer/reports"

const Words = z.object({ id: z.string(), en: z.string() })
const Period = z.object({ from: z.string(), to: z.string() })
const Kind = z.enum(CELL_KINDS)
const Cell = z.union([z.string(), z.number(), z.boolean(), z.null()])

const Figure = z.object({
  id: z.string(),
  kind: Kind,
  label: Words,
  value: z.number().nullable(),
  /** Of as many months right before. */
  before: z.number().nullable(),
  /** Of the same months a year ago. */
  year_before: z.number().nullable(),
  /** Which way is good; null where neither is. */
  better: z.enum(["more", "less"]).nullable(),
  table: z.string().nullable(),
})
export type ReportFigure = z.output<typeof Figure>

const ReportMonth = z.object({
  month: z.string(),
  turnover: z.number(),
  orders: z.number(),
})
export type ReportMonth = z.output<typeof ReportMonth>

const Overview = z.object({
  period: Period,
  /** Null before figures were made for the first time. */
  as_of: z.string().nullable(),
  compared: z.object({ before: Period, year_before: Period }),
  figures: z.array(Figure),
  /** Twelve up to the end of the period. */
  months: z.array(ReportMonth),
  funnel: z.array(
    z.object({ step: z.string(), label: Words, count: z.number() })
  ),
})
export type ReportOverview = z.output<typeof Overview>

const Choices = z.object({
  areas: z.array(z.object({ code: z.string(), name: z.string() })),
  cohorts: z.array(z.number()),
  stages: z.array(z.string()),
  categories: z.array(
    z.object({ handle: z.string(), name: z.string(), top: z.string() })
  ),
  steps: z.array(z.object({ step: z.string(), label: Words })),
  first_month: z.string().nullable(),
})
export type ReportChoices = z.output<typeof Choices>

const Column = z.object({
  key: z.string(),
  kind: Kind,
  label: Words,
  isAdditive: z.boolean().optional(),
  /** What the codes in its cells are called, where it has codes. */
  words: z.record(z.string(), Words).optional(),
})
export type ReportColumn = z.output<typeof Column>

const Table = z.object({
  rows: z.array(z.record(z.string(), Cell)),
  columns: z.array(Column),
  /** What has to be said before the table is read. */
  note: Words.nullable(),
  /** What of a choice says nothing in it. */
  ignores: z.array(z.enum(IGNORED)),
  count: z.number(),
  totals: z.record(z.string(), z.number()),
  period: Period,
  as_of: z.string().nullable(),
})
export type ReportTable = z.output<typeof Table>
export type ReportRow = ReportTable["rows"][number]

/** What the reports answer while their database cannot be read. */
const AWAY = "reports_unavailable"

/** What a call answers, or `"away"` while reports cannot be read at all. */
export async function orAway<Value>(
  call: Promise<Value>
): Promise<Value | "away"> {
  try {
    return await call
  } catch (error) {
    if (error instanceof ApiError && error.code === AWAY) return "away"
    throw error
  }
}

/** How the territory is doing. Throws ApiError (`reports_unavailable` …). */
export const getReportOverview = (choice: ReportChoice) =>
  office.get(Overview, `${PATH}/overview`, toReportQuery(choice))

/** What there is to choose from. Throws ApiError (`reports_unavailable` …). */
export const getReportChoices = () => office.get(Choices, `${PATH}/choices`)

type TableAsk = Readonly<{
  sort?: string
  direction?: "asc" | "desc" | ""
  page?: number
  limit?: number
}>

export const REPORT_ROWS_PER_PAGE = 50

const pathOf = (table: ReportPageName) =>
  table === SALES ? `${PATH}/sales` : `${PATH}/tables/${table}`

/** A page of a table; null for one that the backend does not have. Throws ApiError. */
export const getReportTable = (
  table: ReportPageName,
  choice: ReportChoice,
  { page = 1, limit = REPORT_ROWS_PER_PAGE, ...order }: TableAsk = {}
) =>
  orNull(
    office.get(Table, pathOf(table), {
      ...{ ...toReportQuery(choice, table), ...order },
      ...{ limit, offset: (page - 1) * limit },
    })
  )

/** Some hundred thousand rows take a while. */
const FILE_TIMEOUT_MS = 120_000

/** A table as a file, all rows of it. That it was taken is logged. */
export const takeReport = (
  table: ReportPageName,
  choice: ReportChoice,
  file: Readonly<{ format: "csv" | "xlsx"; sort: string; direction: string }>,
  call: OfficeCall
) =>
  office.file(
    `${pathOf(table)}/file`,
    { ...call, timeoutMs: FILE_TIMEOUT_MS },
    { ...toReportQuery(choice, table), ...file, locale: call.locale }
  )
