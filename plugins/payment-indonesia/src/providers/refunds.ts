import { z } from "@medusajs/framework/zod"

/**
 * What became of a payment's refunds, by the id of Medusa's row: made by the
 * gateway, for a person to make, or unclear. Core forgets a refund whose
 * provider throws, so it is told here instead.
 */
export const Refunds = z.record(
  z.string(),
  z.object({
    /** Whole rupiah. */
    amount: z.number().int(),
    state: z.enum(["sent", "owed", "unclear"]),
  })
)
export type Refunds = z.infer<typeof Refunds>
