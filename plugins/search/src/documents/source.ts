import { z } from "@medusajs/framework/zod"

/*
 * What the platform knows of a product, gathered for its document. Parsed,
 * because it comes from many tables and carries free-form metadata.
 */

const Part = z.object({ required: z.number(), available: z.number() })

const Variant = z.object({
  id: z.string(),
  sku: z.string().nullable(),
  manage_inventory: z.boolean(),
  allow_backorder: z.boolean(),
  /** Its plain price in rupiah; null without one. */
  amount: z.number().nullable(),
  /** Price lists, rules or quantities have a say: only Medusa can tell the price. */
  is_priced_specially: z.boolean(),
  /** Inventory items that one piece takes. */
  parts: z.array(Part).nullable(),
})

/** Keys of `product.metadata` that are read; a wrong type counts as missing. */
const Metadata = z.object({
  is_demo: z.boolean().catch(false),
  /** Invented for the demo; of other products it is not read. */
  sold: z.coerce.number().int().min(0).catch(0),
  lead_days: z.coerce.number().int().min(1).nullable().catch(null),
  range: z.enum(["N", "J", "R", "K"]).nullable().catch(null),
  title_en: z.string().nullable().catch(null),
  description_en: z.string().nullable().catch(null),
  papers: z.array(z.object({ kind: z.string() })).catch([]),
})

export const SourceProduct = z.object({
  id: z.string(),
  title: z.string(),
  description: z.string().nullable(),
  handle: z.string(),
  thumbnail: z.string().nullable(),
  status: z.string(),
  created_at: z.coerce.date(),
  metadata: z
    .record(z.string(), z.unknown())
    .nullable()
    .transform((value) => Metadata.parse(value ?? {})),
  category_ids: z.array(z.string()).nullable(),
  sales_channel_ids: z.array(z.string()).nullable(),
  pesantren_id: z.string().nullable(),
  /** Pieces in orders that stand. */
  pieces_ordered: z.number().int().min(0),
  variants: z.array(Variant).nullable(),
  /** Clock of the database when it was read; microseconds since 1970. */
  rev: z.coerce.number().int().positive(),
})
export type SourceProduct = z.output<typeof SourceProduct>
export type SourceVariant = z.output<typeof Variant>

export const SourceCategory = z.object({
  id: z.string(),
  name: z.string(),
  handle: z.string(),
  parent_category_id: z.string().nullish(),
  is_active: z.boolean(),
  is_internal: z.boolean(),
  metadata: z.record(z.string(), z.unknown()).nullish(),
})
export type SourceCategory = z.output<typeof SourceCategory>

export const SourcePesantren = z.object({
  id: z.string(),
  slug: z.string(),
  name: z.string(),
  district_code: z.string().nullish(),
  shop: z.object({ state: z.string() }).nullish(),
})
export type SourcePesantren = z.output<typeof SourcePesantren>
