import { z } from "@medusajs/framework/zod"
import { RANGES } from "./cart-range"
import { ATTRIBUTE_KEYS, type AttributeKey } from "./listing-attributes"
import type { ListingContent } from "./listing-content"
import { sizeOf } from "./packed-size"

const number = z.coerce.number()

const StockPart = z.object({
  inventory_item_id: z.string(),
  required: number,
  /** At the marketplace's location; null when there is no level yet. */
  available: number.nullable(),
  /** Promised to orders. */
  reserved: number,
})

/** A product of Medusa with what the shop's people and officers see of it. */
export const SoldProduct = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  status: z.string(),
  description: z.string().nullable(),
  thumbnail: z.string().nullable(),
  weight: number.nullable(),
  /** Centimetres. */
  length: number.nullable(),
  width: number.nullable(),
  height: number.nullable(),
  metadata: z.record(z.string(), z.unknown()).nullable(),
  category: z.string().nullable(),
  images: z.array(z.object({ url: z.string() })).nullable(),
  options: z.array(z.object({ id: z.string(), title: z.string() })).nullable(),
  variants: z
    .array(
      z.object({
        id: z.string(),
        title: z.string().nullable(),
        weight: number.nullable(),
        /** Its place among the others, from 0. */
        rank: number.nullable(),
        values: z
          .array(z.object({ id: z.string(), value: z.string() }))
          .nullable(),
        /** Its plain price in rupiah. */
        price: number.nullable(),
        manage_inventory: z.boolean(),
        parts: z.array(StockPart).nullable(),
      })
    )
    .nullable(),
})
export type SoldProduct = z.output<typeof SoldProduct>
export type SoldVariant = NonNullable<SoldProduct["variants"]>[number]

const Facts = z.object({
  lead_days: number.int().positive().nullable().catch(null),
  range: z.enum(RANGES).nullable().catch(null),
})

/** Pieces of a variant that can be sold; null when they are not counted. */
export function piecesOf({ manage_inventory, parts }: SoldVariant) {
  if (!manage_inventory) return null
  const counts = (parts ?? []).map(({ available, required }) =>
    Math.floor((available ?? 0) / Math.max(1, required))
  )
  return Math.max(0, counts.length > 0 ? Math.min(...counts) : 0)
}

/** What was chosen; null when the product has one variant only. */
export const choiceOf = (
  { variants }: SoldProduct,
  variant: SoldVariant
): string | null =>
  (variants ?? []).length === 1
    ? null
    : (variant.values ?? []).map(({ value }) => value).join(" / ") ||
      variant.title

/** What a product on sale says, in the words of a listing. */
export function contentOf(product: SoldProduct): ListingContent {
  const { metadata, variants, options, images, thumbnail, weight } = product
  const facts = Facts.parse(metadata ?? {})
  const urls = [thumbnail, ...(images ?? []).map(({ url }) => url)].filter(
    (url) => url !== null
  )
  return {
    name: product.title,
    category: product.category,
    description: product.description ?? "",
    photos: [...new Set(urls)].map((url) => ({
      url,
      width: null,
      height: null,
    })),
    option:
      (variants ?? []).length > 1
        ? (options ?? []).map(({ title }) => title).join(" / ") || null
        : null,
    variants: (variants ?? []).map((variant) => ({
      id: variant.id,
      name: choiceOf(product, variant),
      price: variant.price,
      stock: piecesOf(variant),
      weight_grams: variant.weight === weight ? null : variant.weight,
    })),
    weight_grams: weight,
    packed_size: sizeOf(product),
    lead_days: facts.lead_days,
    range: facts.range,
    attributes: attributesOf(metadata),
  }
}

function attributesOf(
  metadata: SoldProduct["metadata"]
): ListingContent["attributes"] {
  const known = ATTRIBUTE_KEYS.flatMap((key): [AttributeKey, string][] => {
    const value = metadata?.[key]
    return typeof value === "string" || typeof value === "number"
      ? [[key, String(value)]]
      : []
  })
  return Object.fromEntries(known)
}
