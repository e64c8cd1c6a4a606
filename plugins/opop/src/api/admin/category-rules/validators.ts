import { z } from "@medusajs/framework/zod"
import { RANGES } from "../../../lib/cart-range"
import { ASKABLE_ATTRIBUTES } from "../../../lib/listing-attributes"
import { LIMITS } from "../../../lib/listing-limits"

const Asked = z
  .object({ key: z.enum(ASKABLE_ATTRIBUTES), is_required: z.boolean() })
  .strict()

export const CategoryRuleBody = z
  .object({
    /** Handle of a category that products can be in. */
    category: z.string().trim().min(1).max(100),
    attributes: z
      .array(Asked)
      .max(ASKABLE_ATTRIBUTES.length)
      .refine(
        (asked) => new Set(asked.map(({ key }) => key)).size === asked.length,
        { message: "names an attribute twice" }
      ),
    default_grams: z.number().int().min(1).max(LIMITS.weight),
    default_range: z.enum(RANGES),
    keeps_days: z.number().int().min(1).max(3650).nullable().default(null),
    max_lead_days: z.number().int().min(0).max(365),
    valid_from: z.iso.date(),
  })
  .strict()
export type CategoryRuleBody = z.infer<typeof CategoryRuleBody>
