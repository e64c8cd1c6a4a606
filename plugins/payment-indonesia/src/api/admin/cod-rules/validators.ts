import { z } from "@medusajs/framework/zod"
import { FREIGHT_BEARERS } from "../../../lib/freight-bearer"

const rupiah = z.number().int().min(0).max(1_000_000_000)

export const CodRuleBody = z.strictObject({
  limit_amount: rupiah,
  fee: rupiah.default(0),
  /** Codes of areas, each with all below it. */
  areas: z.array(z.string().max(13)).max(1_000),
  max_refusals: z.number().int(),
  window_days: z.number().int(),
  needs_verified_phone: z.boolean(),
  /** Of refused parcels. */
  freight_bearer: z.enum(FREIGHT_BEARERS).default("fund"),
  /** ISO time from which it holds; left out: now. */
  valid_from: z.iso.datetime({ offset: true }).optional(),
  reason: z.string().trim().max(1_000).nullable().default(null),
})
export type CodRuleBody = z.infer<typeof CodRuleBody>
