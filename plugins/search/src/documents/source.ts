import { z } from "@medusajs/framework/zod"

/*
 * What the platform knows of a product, as `query.graph` answers it. Parsed,
 * because the rows cross module boundaries and carry free-form metadata.
 */

const Amount = z.coerce.number()

const Level = z.object({
  stocked_quantity: Amount.nullish(),
  reserved_quantity: Amount.nullish(),
})

const Variant = z.object({
  id: z.string(),
  sku: z.string().nullish(),
  manage_inventory: z.boolean().nullish(),
  allow_backorder: z.boolean().nullish(),
  calculated_price: z.object({ calculated_amount: Amount.nullish() }).nullish(),
  inventory_items: z
    .array(
      z
        .object({
          required_quantity: Amount.nullish(),
          inventory: z
            .object({ location_levels: z.array(Level.nullable()).nullish() })
            .nullish(),
        })
        .nullable()
    )
    .nullish(),
})

const Pesantren = z.object({
  id: z.string(),
  slug: z.string(),
  name: z.string(),
  district_code: z.string().nullish(),
  shop: z.object({ state: z.string() }).nullish(),
})

/** Keys of `product.metadata` that are read; a wrong type counts as missing. */
const Metadata = z.object({
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
  description: z.string().nullish(),
  handle: z.string(),
  thumbnail: z.string().nullish(),
  status: z.string(),
  created_at: z.coerce.date(),
  metadata: z
    .record(z.string(), z.unknown())
    .nullish()
    .transform((value) => Metadata.parse(value ?? {})),
  categories: z.array(z.object({ id: z.string() })).nullish(),
  sales_channels: z.array(z.object({ id: z.string() }).nullable()).nullish(),
  variants: z.array(Variant).nullish(),
  pesantren: Pesantren.nullish(),
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

/** `query.graph` paths of SourceProduct. */
export const PRODUCT_FIELDS = [
  "id",
  "title",
  "description",
  "handle",
  "thumbnail",
  "status",
  "created_at",
  "metadata",
  "categories.id",
  "sales_channels.id",
  "variants.id",
  "variants.sku",
  "variants.manage_inventory",
  "variants.allow_backorder",
  "variants.calculated_price.calculated_amount",
  "variants.inventory_items.required_quantity",
  "variants.inventory_items.inventory.location_levels.stocked_quantity",
  "variants.inventory_items.inventory.location_levels.reserved_quantity",
  "pesantren.id",
  "pesantren.slug",
  "pesantren.name",
  "pesantren.district_code",
  "pesantren.shop.state",
]

export const CATEGORY_FIELDS = [
  "id",
  "name",
  "handle",
  "parent_category_id",
  "is_active",
  "is_internal",
  "metadata",
]
