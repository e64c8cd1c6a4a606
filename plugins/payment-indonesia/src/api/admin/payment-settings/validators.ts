import { z } from "@medusajs/framework/zod"
import { SETTING_KEYS } from "../../../lib/settings"

export const PaymentSettingBody = z.strictObject({
  key: z.enum(SETTING_KEYS),
  value: z.number().int().min(0).max(1_000_000_000),
  /** ISO time from which it holds; left out: now. */
  valid_from: z.iso.datetime({ offset: true }).optional(),
})
export type PaymentSettingBody = z.infer<typeof PaymentSettingBody>
