import "server-only"
import { z } from "zod"
import type { Locale } from "@/i18n/locales"
import type { PackedSize } from "@/lib/packed-size"
import { CACHE } from "./cache-manifest"
import { api } from "./client"

const Paper = z.object({
  kind: z.string(),
  number: z.string(),
  valid_until: z.string().nullish(),
})

const text = z.string().min(1).optional().catch(undefined)

/** What the marketplace keeps in a product's metadata; all of it may miss. */
const Facts = z.object({
  lead_days: z.coerce.number().positive().optional().catch(undefined),
  range: z.enum(["N", "J", "R", "K"]).optional().catch(undefined),
  keeps_days: z.coerce.number().positive().optional().catch(undefined),
  papers: z.array(Paper).optional().catch(undefined),
  ingredients: text,
  net: text,
  net_en: text,
  storage: text,
  maker_unit: text,
  story: text,
  title_en: text,
  description_en: text,
  ingredients_en: text,
  storage_en: text,
  maker_unit_en: text,
  story_en: text,
})

const VariantRow = z.object({
  id: z.string(),
  title: z.string().nullish(),
  sku: z.string().nullish(),
  weight: z.number().nullish(),
  manage_inventory: z.boolean().nullish(),
  allow_backorder: z.boolean().nullish(),
  inventory_quantity: z.number().nullish(),
  variant_rank: z.number().nullish(),
  options: z.array(z.object({ value: z.string() })).nullish(),
  calculated_price: z
    .object({ calculated_amount: z.number().nullable() })
    .nullish(),
})

const ProductRow = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  description: z.string().nullish(),
  thumbnail: z.string().nullish(),
  weight: z.coerce.number().nullish(),
  length: z.coerce.number().nullish(),
  width: z.coerce.number().nullish(),
  height: z.coerce.number().nullish(),
  updated_at: z.string().nullish(),
  images: z
    .array(z.object({ url: z.string(), rank: z.number().nullish() }))
    .nullish(),
  categories: z.array(z.object({ handle: z.string() })).nullish(),
  options: z.array(z.object({ title: z.string() })).nullish(),
  metadata: z.record(z.string(), z.unknown()).nullish(),
  variants: z.array(VariantRow).nullish(),
  pesantren: z
    .object({
      slug: z.string(),
      shop: z.object({ state: z.string() }).nullish(),
    })
    .nullish(),
})

const Answer = z.object({ products: z.array(ProductRow) })

const FIELDS = [
  "id,handle,title,description,thumbnail,updated_at,metadata",
  "weight,length,width,height",
  "images.url,images.rank,*categories,options.title",
  "variants.id,variants.title,variants.sku,variants.weight",
  "variants.manage_inventory,variants.allow_backorder,variants.variant_rank",
  "variants.options.value,*variants.calculated_price",
  "+variants.inventory_quantity,pesantren.slug,pesantren.shop.state",
].join(",")

export type Variant = Readonly<{
  id: string
  /** Null when the product has only this one. */
  name: string | null
  sku: string | null
  /** Whole rupiah; null when it has no price and so cannot be bought. */
  price: number | null
  /** Pieces left; null when the stock is not counted. */
  available: number | null
  weightGrams: number | null
}>

export type Product = Readonly<{
  id: string
  handle: string
  title: string
  description: string
  /** Addresses of its pictures at the backend, the first one first. */
  pictures: readonly string[]
  category: string | null
  optionName: string | null
  variants: readonly Variant[]
  weightGrams: number | null
  /** Of one piece with its packing; null when nobody has said it. */
  packedSize: PackedSize | null
  updatedAt: string | null
  pesantren: string
  leadDays: number | null
  /** How far it is sent: nation, Java, neighbours, own regency. */
  range: "N" | "J" | "R" | "K" | null
  keepsDays: number | null
  papers: readonly z.output<typeof Paper>[]
  ingredients: string | null
  net: string | null
  storage: string | null
  makerUnit: string | null
  story: string | null
}>

const toVariant = (
  row: z.output<typeof VariantRow>,
  isOnly: boolean
): Variant => {
  const names = (row.options ?? []).map(({ value }) => value)
  const isCounted = row.manage_inventory !== false && !row.allow_backorder
  return {
    id: row.id,
    name: isOnly ? null : names.join(" / ") || (row.title ?? null),
    sku: row.sku ?? null,
    price: row.calculated_price?.calculated_amount ?? null,
    available: isCounted ? Math.max(0, row.inventory_quantity ?? 0) : null,
    weightGrams: row.weight ?? null,
  }
}

const byRank = <T>(rank: (item: T) => number | null | undefined) => {
  return (a: T, b: T) => (rank(a) ?? 0) - (rank(b) ?? 0)
}

const toSize = ({
  length,
  width,
  height,
}: z.output<typeof ProductRow>): PackedSize | null =>
  length && width && height
    ? { length_cm: length, width_cm: width, height_cm: height }
    : null

const toProduct = (
  row: z.output<typeof ProductRow>,
  pesantren: string,
  locale: Locale
): Product => {
  const facts = Facts.parse(row.metadata ?? {})
  const isEnglish = locale === "en"
  const description =
    (isEnglish && facts.description_en) || (row.description ?? "")
  const story = (isEnglish && facts.story_en) || facts.story
  const variants = (row.variants ?? []).toSorted(byRank((v) => v.variant_rank))
  const images = (row.images ?? []).toSorted(byRank((image) => image.rank))
  const pictures = [row.thumbnail, ...images.map(({ url }) => url)].filter(
    (url): url is string => typeof url === "string" && url !== ""
  )
  return {
    id: row.id,
    handle: row.handle,
    title: (isEnglish && facts.title_en) || row.title,
    description,
    pictures: [...new Set(pictures)],
    category: row.categories?.[0]?.handle ?? null,
    optionName: row.options?.map(({ title }) => title).join(" / ") || null,
    variants: variants.map((one) => toVariant(one, variants.length === 1)),
    weightGrams: row.weight ?? variants[0]?.weight ?? null,
    packedSize: toSize(row),
    updatedAt: row.updated_at ?? null,
    pesantren,
    leadDays: facts.lead_days ?? null,
    range: facts.range ?? null,
    keepsDays: facts.keeps_days ?? null,
    papers: facts.papers ?? [],
    ingredients:
      ((isEnglish && facts.ingredients_en) || facts.ingredients) ?? null,
    net: ((isEnglish && facts.net_en) || facts.net) ?? null,
    storage: ((isEnglish && facts.storage_en) || facts.storage) ?? null,
    makerUnit: ((isEnglish && facts.maker_unit_en) || facts.maker_unit) ?? null,
    // Often the last paragraph of the description: once is enough.
    story: story && !description.includes(story) ? story : null,
  }
}

const Regions = z.object({ regions: z.array(z.object({ id: z.string() })) })

/** The region whose prices are shown. Throws ApiError. */
const regionId = async (): Promise<string | undefined> => {
  const { regions } = await api.cached(
    CACHE.settings(),
    Regions,
    "/store/regions",
    { query: { limit: 1, fields: "id" } }
  )
  return regions[0]?.id
}

/**
 * A product that is for sale; null when there is none of that handle, when it
 * was withdrawn, or when its pesantren may not sell. Throws ApiError.
 */
export const getProduct = async (
  handle: string,
  locale: Locale
): Promise<Product | null> => {
  const { products } = await api.cached(
    CACHE.product(handle),
    Answer,
    "/store/products",
    { query: { handle, region_id: await regionId(), fields: FIELDS } }
  )
  const row = products[0]
  if (row?.pesantren?.shop?.state !== "approved") return null
  return toProduct(row, row.pesantren.slug, locale)
}
