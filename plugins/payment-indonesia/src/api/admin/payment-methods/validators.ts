import { z } from "@medusajs/framework/zod"

const limit = z.number().int().min(0).max(1_000_000_000).nullable()

export const PaymentMethodBody = z.strictObject({
  provider_id: z.string().regex(/^pp_[a-z0-9_-]{3,60}$/),
  region_id: z.string().min(1).max(64),
  is_on: z.boolean(),
  /** Whole rupiah of the total, both ends included; null: no limit. */
  min_amount: limit.default(null),
  max_amount: limit.default(null),
  rank: z.number().int().min(0).max(100),
  /** ISO time from which it holds; left out: now. */
  valid_from: z.iso.datetime({ offset: true }).optional(),
  reason: z.string().trim().max(1_000).nullable().default(null),
})
export type PaymentMethodBody = z.infer<typeof PaymentMethodBody>
