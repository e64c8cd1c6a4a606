import "server-only"
import { z } from "zod"
import type { Locale } from "@/i18n/locales"
import type { Upload } from "@/lib/form-file"
import { IMPORT_FIELDS, type ColumnMapping } from "@/lib/import-fields"
import { office, orNull, type OfficeCall } from "./client"

export const ROW_FILTERS = [
  "all",
  "errors",
  "warnings",
  "duplicates",
  "similar",
] as const
export type RowFilter = (typeof ROW_FILTERS)[number]

const Field = z.enum(IMPORT_FIELDS)

const Row = z.object({
  /** Its number in the file, counted from 1. */
  row: z.number(),
  name: z.string(),
  district: z.string().nullable(),
  nspp: z.string().nullable(),
  products: z.array(z.string()),
  problems: z.array(
    z.object({ level: z.enum(["error", "warning"]), message: z.string() })
  ),
  duplicate: z
    .object({
      by: z.enum(["nspp", "name", "similar", "file"]),
      name: z.string().nullish(),
      id: z.string().nullish(),
      row: z.number().optional(),
    })
    .nullable(),
})
export type ImportRow = z.output<typeof Row>

const Import = z.object({
  id: z.string(),
  filename: z.string(),
  state: z.enum(["previewed", "applying", "applied"]),
  sheet: z.string(),
  sheets: z.array(z.string()),
  columns: z.array(
    z.object({
      index: z.number(),
      heading: z.string(),
      samples: z.array(z.string()),
    })
  ),
  mapping: z.partialRecord(Field, z.number()),
  missing: z.array(Field).nullish(),
  rows_count: z.number(),
  errors_count: z.number(),
  warnings_count: z.number(),
  duplicates_count: z.number(),
  /** Rows that may be an entry: the officer says. */
  similar_count: z.number(),
  /** Rows written so far. */
  progress: z.number(),
  created_count: z.number(),
  updated_count: z.number(),
  skipped_count: z.number(),
  /** Similar rows that nobody said anything about: they stayed out. */
  undecided_count: z.number(),
  /** The first of them. */
  undecided: z
    .array(
      z.object({
        row: z.number(),
        name: z.string(),
        entry: z.object({ id: z.string(), name: z.string() }),
      })
    )
    .nullable(),
  officer_name: z.string(),
  applied_at: z.string().nullable(),
  /** When the same file was brought in before. */
  earlier: z.object({ applied_at: z.string().nullable() }).nullable(),
  rows: z.array(Row),
})
/** A spreadsheet on its way into the register. */
export type Import = z.output<typeof Import>

const PATH = "/officer/register-imports"
const Reply = z.object({ import: Import })

/** Reading and matching thousands of rows takes some seconds. */
const READ_MS = 60_000
const APPLY_MS = 180_000

/** Reads a spreadsheet; the register stays as it is. Throws ApiError (`table_…`). */
export const previewImport = async (
  body: Upload &
    Readonly<{
      mapping?: ColumnMapping
      sheet?: string
      district_code?: string
    }>,
  call: OfficeCall
): Promise<Import> => {
  const patient = { ...call, timeoutMs: READ_MS }
  return (await office.post(Reply, PATH, body, patient)).import
}

export const ROWS_PER_PAGE = 100

/** A preview with a page of its rows; null for one elsewhere. */
export const getImport = async (
  id: string,
  only: RowFilter,
  page: number
): Promise<Import | null> => {
  if (!/^[a-z]+_\w{1,60}$/.test(id)) return null
  const query = {
    only,
    limit: ROWS_PER_PAGE,
    offset: (page - 1) * ROWS_PER_PAGE,
  }
  return (
    (await orNull(office.get(Reply, `${PATH}/${id}`, query)))?.import ?? null
  )
}

/** How far an import is, without its rows. */
export const importProgress = async (
  id: string,
  locale: Locale
): Promise<Pick<Import, "state" | "progress" | "rows_count">> => {
  const query = { only: "errors", limit: 1 }
  const path = `${PATH}/${id}`
  return (await office.read(Reply, path, { locale }, query)).import
}

const MOST_ROWS = 500

/** The rows that are similar to an entry, as many as one form can hold. */
export const similarRows = async ({
  id,
  similar_count,
}: Pick<Import, "id" | "similar_count">): Promise<ImportRow[]> => {
  if (similar_count === 0) return []
  const query = { only: "similar", limit: MOST_ROWS }
  return (await office.get(Reply, `${PATH}/${id}`, query)).import.rows
}

/** The numbers of the rows that cannot be brought in. */
export async function brokenRows(
  id: string,
  locale: Locale
): Promise<number[]> {
  const rows: number[] = []
  for (let offset = 0; ; offset += MOST_ROWS) {
    const query = { only: "errors", limit: MOST_ROWS, offset }
    const path = `${PATH}/${id}`
    const page = await office.read(Reply, path, { locale }, query)
    rows.push(...page.import.rows.map(({ row }) => row))
    if (page.import.rows.length < MOST_ROWS) return rows
  }
}

/** Brings a preview into the register: all of it or nothing. Safe to repeat. */
export const applyImport = (
  id: string,
  body: Readonly<{
    duplicates: "skip" | "update"
    skip_rows: readonly number[]
    /** Of similar rows: those that are the entry, and those that are not. */
    same_rows: readonly number[]
    other_rows: readonly number[]
  }>,
  call: OfficeCall
) =>
  office.post(z.unknown(), `${PATH}/${id}/apply`, body, {
    ...call,
    timeoutMs: APPLY_MS,
  })
