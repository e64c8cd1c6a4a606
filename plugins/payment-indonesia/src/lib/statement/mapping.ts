import { z } from "@medusajs/framework/zod"
import { DAY_FORMATS } from "./read-day"

/** A column by its heading, or by its place (0 is the first). */
const Column = z.union([
  z.string().trim().min(1).max(80),
  z.number().int().min(0).max(39),
])
export type Column = z.infer<typeof Column>

/**
 * How the columns of a bank's file are read. Either `credit` (and `debit`) are
 * columns of their own, or `amount` is one for both and the direction stands in
 * it, in `side`, or in its sign.
 */
export const StatementMapping = z
  .strictObject({
    /** False: the file begins with its first row. */
    has_header: z.boolean().default(true),
    date: Column,
    date_format: z.enum(DAY_FORMATS).default("dmy"),
    /** Joined by a space. */
    description: z.array(Column).min(1).max(6),
    amount: Column.optional(),
    side: Column.optional(),
    credit: Column.optional(),
    debit: Column.optional(),
    balance: Column.optional(),
    decimal: z.enum([",", "."]).default(","),
    /** Of a plain positive amount without any mark of direction. */
    unmarked: z.enum(["credit", "debit"]).default("credit"),
  })
  .refine(
    ({ amount, credit }) => (amount === undefined) !== (credit === undefined),
    {
      path: ["amount"],
      message: "name either the amount or the credit column",
    }
  )
export type StatementMapping = z.infer<typeof StatementMapping>
