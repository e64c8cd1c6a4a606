import "server-only"
import { z } from "zod"
import {
  REFUND_ACTS,
  REFUND_STATES,
  TRANSFER_ACTS,
  TRANSFER_QUEUES,
  TRANSFER_STATES,
} from "@/lib/money-states"

const text = z.string().nullable()

/** An officer who did something. */
const Person = z.object({ id: z.string(), name: text }).nullable()

/** The purchase that money is for; the buyer only where the accounts are kept. */
export const purchase = {
  order_id: z.string(),
  number: text,
  parts: z.array(
    z.object({
      id: z.string(),
      number: z.string(),
      state: z.string(),
      total: z.number(),
      /** Whether its order lies in the officer's territory. */
      is_own: z.boolean(),
      pesantren: z.object({ id: z.string(), name: z.string() }),
    })
  ),
  buyer: text,
}

export const Transfer = z.object({
  id: z.string(),
  channel: z.enum(["transfer", "qris"]),
  state: z.enum(TRANSFER_STATES),
  queue: z.enum(TRANSFER_QUEUES).nullable(),
  // Whole rupiah.
  base: z.number(),
  code: z.number().nullable(),
  due: z.number(),
  received: z.number(),
  /** Why it was not captured when it was last tried, as a code. */
  fault: text,
  ...purchase,
  placed_at: z.string(),
  expires_at: z.string(),
  claimed_at: text,
  proofs: z.array(
    z.object({
      id: z.string(),
      is_reused: z.boolean(),
      created_at: z.string(),
    })
  ),
  /** What the bank says came for it. */
  money: z.array(
    z.object({
      id: z.string(),
      booked_on: z.string(),
      amount: z.number(),
      description: z.string(),
      is_automatic: z.boolean(),
      note: text,
      matched_by: Person,
      confirmed_by: Person,
    })
  ),
  acts: z.array(z.enum(TRANSFER_ACTS)),
})
export type Transfer = z.output<typeof Transfer>

export const Refund = z.object({
  id: z.string(),
  amount: z.number(),
  /** A code of the platform, or the words of a person. */
  reason: z.string(),
  state: z.enum(REFUND_STATES),
  reference: text,
  note: text,
  ...purchase,
  taken_by: Person,
  paid_by: Person,
  confirmed_by: Person,
  /** How to reach the buyer, for the one who is at it. */
  contact: z
    .object({ name: z.string(), phone: z.string(), email: z.string() })
    .nullable(),
  has_proof: z.boolean(),
  created_at: z.string(),
  paid_at: text,
  confirmed_at: text,
  acts: z.array(z.enum(REFUND_ACTS)),
})
export type Refund = z.output<typeof Refund>

export const FreeRow = z.object({
  id: z.string(),
  booked_on: z.string(),
  amount: z.number(),
  description: z.string(),
  suggestions: z.array(
    z.object({
      expectation_id: z.string(),
      due: z.number(),
      why: z.enum(["exact", "without_code", "completes", "close"]),
      number: text,
      buyer: text,
    })
  ),
})
export type FreeRow = z.output<typeof FreeRow>

export const InboxEvent = z.object({
  id: z.string(),
  provider: z.string(),
  kind: z.string(),
  reference: z.string(),
  state: z.string(),
  attempts: z.number(),
  error: text,
  received_at: z.string(),
})
export type InboxEvent = z.output<typeof InboxEvent>
