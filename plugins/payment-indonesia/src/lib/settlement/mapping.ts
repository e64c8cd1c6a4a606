import { z } from "@medusajs/framework/zod"
import { Column } from "../statement/mapping"
import { DAY_FORMATS } from "../statement/read-day"

/** How the columns of a courier's settlement of cash on delivery are read. */
export const SettlementMapping = z.strictObject({
  /** False: the file begins with its first row. */
  has_header: z.boolean().default(true),
  /** The tracking number (resi). */
  tracking: Column,
  /** What was collected at the door. */
  gross: Column,
  /** What the courier keeps of it. */
  fee: Column.optional(),
  /** What it pays. */
  net: Column.optional(),
  /** The day on which it pays. */
  date: Column,
  date_format: z.enum(DAY_FORMATS).default("dmy"),
  /** Of the courier's payment. */
  reference: Column.optional(),
  decimal: z.enum([",", "."]).default(","),
})
export type SettlementMapping = z.infer<typeof SettlementMapping>
