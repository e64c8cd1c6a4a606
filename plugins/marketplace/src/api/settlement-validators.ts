import { z } from "@medusajs/framework/zod"
import { SETTLEMENT_STATES } from "../lib/settlement/row-states"
import { column, MOST_BASE64, page } from "./money-validators"

/** How the columns of a courier's file are read. */
const Mapping = z
  .object({
    has_header: z.boolean(),
    ...{ tracking: column, gross: column, date: column },
    fee: column.optional(),
    net: column.optional(),
    reference: column.optional(),
    date_format: z.enum(["dmy", "ymd", "mdy", "dm"]),
    decimal: z.enum([",", "."]),
  })
  .strict()

const file = {
  /** Whose file it is. */
  courier: z
    .string()
    .trim()
    .min(2)
    .max(80)
    .regex(/[\p{L}\p{N}]/u),
  content_base64: z.string().min(1).max(MOST_BASE64),
  mapping: Mapping,
  /** ISO day that days without a year are looked up from. */
  reference_day: z.iso.date().nullable().default(null),
}

export const PreviewSettlementBody = z.object(file).strict()
export type PreviewSettlementBody = z.infer<typeof PreviewSettlementBody>

export const ImportSettlementBody = z
  .object({
    ...file,
    filename: z.string().trim().min(1).max(255),
    skip_faulty: z.boolean().default(false),
  })
  .strict()
export type ImportSettlementBody = z.infer<typeof ImportSettlementBody>

export const SettlementRowsQuery = z
  .object({ ...page, state: z.enum(SETTLEMENT_STATES).default("waiting") })
  .strict()
export type SettlementRowsQuery = z.infer<typeof SettlementRowsQuery>
