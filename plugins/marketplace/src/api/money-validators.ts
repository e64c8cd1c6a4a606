import { z } from "@medusajs/framework/zod"
import { CASH_QUEUES } from "../lib/cash-order"
import { FREIGHT_BEARERS, FREIGHT_CEILING } from "../lib/refused-freight"
import { TRANSFER_QUEUE_NAMES } from "../lib/money-desk"
import { REFUND_STATES } from "../queries/money/list-refunds"

/** A page of a list. */
export const page = {
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
}
const id = z.string().min(1).max(64)
const note = z.string().trim().min(5).max(1000)

export const MoneyPageQuery = z.object(page).strict()
export type MoneyPageQuery = z.infer<typeof MoneyPageQuery>

export const TransfersQuery = z
  .object({
    ...page,
    queue: z.enum(TRANSFER_QUEUE_NAMES).default("claimed"),
    /** The number of an order. */
    q: z.string().trim().max(40).optional(),
  })
  .strict()
export type TransfersQuery = z.infer<typeof TransfersQuery>

export const RefundsQuery = z
  .object({ ...page, state: z.enum(REFUND_STATES).default("open") })
  .strict()
export type RefundsQuery = z.infer<typeof RefundsQuery>

export const CashOrdersQuery = z
  .object({ ...page, queue: z.enum(CASH_QUEUES).default("due") })
  .strict()
export type CashOrdersQuery = z.infer<typeof CashOrdersQuery>

export const TakeCashBody = z
  .object({
    /** Whole rupiah that were handed over. */
    amount: z.number().int().positive(),
    /** Who handed it over: a courier, or the pesantren itself. */
    source: z.string().trim().min(2).max(80),
    /** Of the courier's settlement, or of the transfer by which it came. */
    reference: z.string().trim().min(3).max(100),
    received_on: z.iso.date(),
    note: z.string().trim().max(500).nullable().default(null),
  })
  .strict()
export type TakeCashBody = z.infer<typeof TakeCashBody>

/** A column by its heading, or by its place (0 is the first). */
export const column = z.union([
  z.string().trim().min(1).max(80),
  z.number().int().min(0).max(39),
])

const Mapping = z
  .object({
    has_header: z.boolean(),
    date: column,
    date_format: z.string().max(10),
    description: z.array(column).min(1).max(6),
    amount: column.optional(),
    side: column.optional(),
    credit: column.optional(),
    debit: column.optional(),
    balance: column.optional(),
    time: column.optional(),
    reference: column.optional(),
    status: z
      .object({
        column,
        paid: z.array(z.string().trim().min(1).max(40)).min(1).max(10),
      })
      .strict()
      .optional(),
    decimal: z.enum([",", "."]),
    unmarked: z.enum(["credit", "debit"]),
  })
  .strict()

/** 2 MB as base64, and what is around it. */
export const STATEMENT_BODY_LIMIT = "3mb"
export const MOST_BASE64 = 2_900_000

const file = {
  filename: z.string().trim().min(1).max(255),
  content_base64: z.string().min(1).max(MOST_BASE64),
  mapping: Mapping,
  /** ISO day that days without a year are looked up from. */
  reference_day: z.iso.date().nullable().default(null),
}

export const PreviewStatementBody = z.object(file).strict()
export type PreviewStatementBody = z.infer<typeof PreviewStatementBody>

export const ImportStatementBody = z
  .object({ ...file, skip_faulty: z.boolean().default(false) })
  .strict()
export type ImportStatementBody = z.infer<typeof ImportStatementBody>

/** Whose transfer a row is: by the transfer's id, or the order's number. */
export const MatchRowBody = z
  .object({
    expectation_id: id.optional(),
    order_number: z.string().trim().max(40).optional(),
    note: z.string().trim().max(500).nullable().default(null),
  })
  .strict()
  .refine((body) => !!body.expectation_id || !!body.order_number, {
    path: ["order_number"],
    message: "name the transfer or the order",
  })
export type MatchRowBody = z.infer<typeof MatchRowBody>

/** An act that owes a reason; the log has it. */
export const MoneyReasonBody = z.object({ note }).strict()
export type MoneyReasonBody = z.infer<typeof MoneyReasonBody>

/** A refused parcel is back: what its way cost, and who bears that. */
export const TakeBackBody = z
  .object({
    note,
    /** Whole rupiah, from the courier's bill. */
    return_freight: z.number().int().min(0).max(FREIGHT_CEILING).default(0),
    /** Left out: as the rule says. */
    bearer: z.enum(FREIGHT_BEARERS).optional(),
    /** Why another bears it than the rule says. */
    bearer_reason: z.string().trim().max(500).nullable().default(null),
  })
  .strict()
export type TakeBackBody = z.infer<typeof TakeBackBody>

/** 5 MB as base64, and what is around it. */
export const PAY_BACK_BODY_LIMIT = "8mb"
const MOST_PICTURE_BASE64 = 7_500_000

export const PayBackBody = z
  .object({
    /** The bank's reference of the transfer back. */
    reference: z.string().trim().min(3).max(100),
    /** A picture or the PDF of the bank's receipt. */
    content_base64: z.string().min(1).max(MOST_PICTURE_BASE64),
    note: z.string().trim().max(500).nullable().default(null),
  })
  .strict()
export type PayBackBody = z.infer<typeof PayBackBody>
