import { z } from "@medusajs/framework/zod"

/** Amounts come as text with two decimals, always zero in rupiah. */
const Rupiah = z
  .string()
  .regex(/^\d{1,15}(\.0{1,2})?$/)
  .transform(Number)

/** What Snap answers to a new transaction. */
export const SnapReply = z.object({
  token: z.string().min(1).max(100),
  redirect_url: z.url().max(500),
})
export type SnapReply = z.infer<typeof SnapReply>

/** How Snap says no. */
export const SnapRefusal = z.object({
  error_messages: z.array(z.string()).default([]),
})

/**
 * The state of a transaction. The HTTP status is 200 even where the body says
 * 404, so only `status_code` counts. Source: docs.midtrans.com, GET Status.
 */
export const StatusReply = z.object({
  status_code: z.string().regex(/^\d{3}$/),
  /** Ours; left out where there is no transaction. */
  order_id: z.string().max(100).optional(),
  transaction_id: z.string().max(100).optional(),
  transaction_status: z.string().max(40).optional(),
  fraud_status: z.string().max(40).optional(),
  payment_type: z.string().max(40).optional(),
  gross_amount: Rupiah.optional(),
  /** Left out by some channels: Midtrans then means rupiah. */
  currency: z.string().length(3).default("IDR"),
  /** All that was paid back so far. */
  refund_amount: Rupiah.optional(),
  /** Each with our key; one made in Midtrans's dashboard has none of ours. */
  refunds: z.array(z.object({ refund_key: z.string().optional() })).optional(),
})
export type StatusReply = z.infer<typeof StatusReply>

/** What every act answers. */
export const ActReply = z.object({ status_code: z.string().regex(/^\d{3}$/) })

/** The part of a notice that is signed, and what names the event. */
export const Notification = z.object({
  order_id: z.string().min(1).max(100),
  status_code: z.string().max(3),
  /** As it was received: the signature is over this very text. */
  gross_amount: z.string().max(20),
  signature_key: z.string().regex(/^[0-9a-f]{128}$/i),
  transaction_id: z.string().max(100).default(""),
  transaction_status: z.string().min(1).max(40),
  fraud_status: z.string().max(40).default(""),
  refund_amount: z.string().max(20).default(""),
})
export type Notification = z.infer<typeof Notification>
