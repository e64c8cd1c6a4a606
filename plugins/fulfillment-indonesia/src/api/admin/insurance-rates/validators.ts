import { z } from "@medusajs/framework/zod"
import { COURIER_SERVICES } from "../../../lib/services"

/** What insuring costs by one service from a day of Jakarta on, `2026-12-01`. */
export const NewInsuranceRate = z
  .object({
    service: z.enum(COURIER_SERVICES),
    valid_from: z.iso.date(),
    goods_above: z.number().int().min(0).max(1_000_000_000),
    /** Hundredths of a percent. */
    rate_bp: z.number().int().min(0).max(10_000),
    fixed_fee: z.number().int().min(0).max(10_000_000),
  })
  .strict()
export type NewInsuranceRate = z.output<typeof NewInsuranceRate>
