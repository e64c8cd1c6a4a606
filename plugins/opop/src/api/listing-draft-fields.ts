import { z } from "@medusajs/framework/zod"
import { RANGES } from "../lib/cart-range"
import { ATTRIBUTE_KEYS, attributeLength } from "../lib/listing-attributes"
import { LIMITS } from "../lib/listing-limits"
import { GivenSize } from "../lib/packed-size"

export const id = z.string().min(1).max(64)

/** Text fields that people leave empty come as "". */
export const text = (max: number) => z.string().max(max)
export const optionalText = (max: number) =>
  text(max)
    .trim()
    .transform((value) => value || null)
    .nullable()
const grams = z.number().int().min(1).max(LIMITS.weight).nullable()

const attributes = z
  .partialRecord(z.enum(ATTRIBUTE_KEYS), z.string().trim().nullable())
  .superRefine((given, context) => {
    for (const key of ATTRIBUTE_KEYS)
      if ((given[key]?.length ?? 0) > attributeLength(key))
        context.addIssue({
          code: "custom",
          path: [key],
          message: `at most ${attributeLength(key)} characters`,
        })
  })

/** A draft takes any number; what may be sold is told when it is handed in. */
const amount = z.number().int().min(0).max(1_000_000_000).nullable()

const variant = z
  .object({
    id: id.nullable().default(null),
    name: optionalText(LIMITS.variant_name).default(null),
    price: amount.default(null),
    stock: amount.default(null),
    weight_grams: grams.default(null),
  })
  .strict()

/** What the form of a product says, as the API takes it. */
export const draftFields = {
  name: text(LIMITS.name.max).trim().min(1),
  category: optionalText(100),
  description: text(LIMITS.description.max),
  option: optionalText(LIMITS.option),
  variants: z.array(variant).min(1).max(LIMITS.variants),
  weight_grams: grams,
  packed_size: GivenSize.nullable(),
  lead_days: z.number().int().min(1).max(365).nullable(),
  range: z.enum(RANGES).nullable(),
  attributes,
}
