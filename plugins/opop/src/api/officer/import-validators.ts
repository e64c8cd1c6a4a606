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

export const ApplyImportBody = z
  .object({
    duplicates: z.enum(DUPLICATE_CHOICES).default("skip"),
    skip_rows: z
      .array(z.number().int().min(1).max(100_000))
      .max(TABLE_LIMITS.rows)
      .default([]),
  })
  .strict()
export type ApplyImportBody = z.infer<typeof ApplyImportBody>
