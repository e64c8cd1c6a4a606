import { z } from "@medusajs/framework/zod"
import { DAY_FORMATS } from "./read-day"

/** A column by its heading, or by its place (0 is the first). */
export const Column = z.union([
  z.string().trim().min(1).max(80),
  z.number().int().min(0).max(39),
])
export type Column = z.infer<typeof Column>

/**
 * How the columns of a bank's or an acquirer's file are read. Either `credit` (and `debit`) are
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
    /** When it was paid, as acquirers tell; may be the column of the day. */
    time: Column.optional(),
    /** The acquirer's own key of a payment (RRN). */
    reference: Column.optional(),
    /** Rows whose text is none of `paid` are left out. */
    status: z
      .strictObject({
        column: Column,
        paid: z.array(z.string().trim().min(1).max(40)).min(1).max(10),
      })
      .optional(),
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
