import { z } from "@medusajs/framework/zod"
import { IMPORT_FIELDS } from "../../lib/register-import/fields"
import { DUPLICATE_CHOICES } from "../../lib/register-import/plan"
import { TABLE_LIMITS } from "../../lib/spreadsheet/limits"
import { IMPORT_ROW_FILTERS } from "../../modules/mapping/sql"
import { paging } from "./register-validators"

export const PreviewImportBody = z
  .object({
    filename: z.string().trim().min(1).max(255),
    content_base64: z.string().min(1),
    mapping: z
      .partialRecord(
        z.enum(IMPORT_FIELDS),
        z.number().int().min(0).max(TABLE_LIMITS.columns)
      )
      .optional(),
    sheet: z.string().max(100).optional(),
    district_code: z
      .string()
      .regex(/^\d{2}\.\d{2}\.\d{2}$/)
      .optional(),
  })
  .strict()
export type PreviewImportBody = z.infer<typeof PreviewImportBody>

export const ImportQuery = z
  .object({
    only: z.enum(IMPORT_ROW_FILTERS).default("all"),
    ...paging(500, 100),
  })
  .strict()
export type ImportQuery = z.infer<typeof ImportQuery>

/** Numbers of rows in the file. */
const rowNumbers = z
  .array(z.number().int().min(1).max(100_000))
  .max(TABLE_LIMITS.rows)
  .default([])

export const ApplyImportBody = z
  .object({
    duplicates: z.enum(DUPLICATE_CHOICES).default("skip"),
    skip_rows: rowNumbers,
    /** Of rows that are similar to an entry: those that are it … */
    same_rows: rowNumbers,
    /** … and those that are another one. The rest stays out. */
    other_rows: rowNumbers,
  })
  .strict()
  .refine(
    ({ same_rows, other_rows }) => {
      const same = new Set(same_rows)
      return other_rows.every((row) => !same.has(row))
    },
    { path: ["other_rows"], message: "must name no row of same_rows" }
  )
export type ApplyImportBody = z.infer<typeof ApplyImportBody>
