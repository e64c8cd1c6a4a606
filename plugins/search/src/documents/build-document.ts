import { hashOf } from "./document-hash"
import type { ProductDocument } from "./product-document"
import type {
  SourceCategory,
  SourcePesantren,
  SourceProduct,
  SourceVariant,
} from "./source"

/** Longest description that is indexed: the rest would only dilute it. */
const MAX_DESCRIPTION = 2000

/** What products refer to, by id. */
export type Surroundings = {
  areaNames: Map<string, string>
  categories: Map<string, SourceCategory>
  pesantren: Map<string, SourcePesantren>
  /** Of variants whose price is not the plain one; rupiah. */
  specialPrices: Map<string, number>
}

/**
 * Builds the document of a product. Null when it has no price: such a product
 * cannot be bought, so it is not searched either.
 */
export function buildDocument(
  product: SourceProduct,
  { areaNames, categories, pesantren: makers, specialPrices }: Surroundings
): ProductDocument | null {
  const variants = product.variants ?? []
  const prices = variants
    .map(({ id, amount }) => specialPrices.get(id) ?? amount)
    .filter((amount) => amount !== null)
  if (!prices.length) {
    return null
  }
  const { metadata, pesantren_id } = product
  const pesantren = pesantren_id === null ? undefined : makers.get(pesantren_id)
  const area = areaCodes(pesantren?.district_code)
  const nameOf = (code: string | null) =>
    code === null ? null : (areaNames.get(code) ?? null)
  const content = {
    id: product.id,
    handle: product.handle,
    title: product.title,
    title_en: metadata.title_en,
    description: [product.description, metadata.description_en]
      .filter(Boolean)
      .join(" ")
      .slice(0, MAX_DESCRIPTION),
    thumbnail: product.thumbnail,
    status: product.status,
    shop_state: pesantren?.shop?.state ?? null,
    sales_channel_ids: product.sales_channel_ids ?? [],
    sku: variants.flatMap(({ sku }) => (sku ? [sku] : [])),
    pesantren_id: pesantren?.id ?? null,
    pesantren_slug: pesantren?.slug ?? null,
    pesantren_name: pesantren?.name ?? null,
    district_code: area.district,
    district_name: nameOf(area.district),
    regency_code: area.regency,
    regency_name: nameOf(area.regency),
    province_code: area.province,
    province_name: nameOf(area.province),
    ...categoryFields(product, categories),
    price_min: Math.round(Math.min(...prices)),
    price_max: Math.round(Math.max(...prices)),
    in_stock: variants.some(isInStock),
    sold: piecesSold(product),
    certificates: [...new Set(metadata.papers.map(({ kind }) => kind))],
    lead_days: metadata.lead_days,
    range: metadata.range,
    created_at: product.created_at.toISOString(),
  }
  return { ...content, rev: product.rev, hash: hashOf(content) }
}

/** `32.02.27` lies in `32.02` and `32`: the code says where it belongs. */
export function areaCodes(districtCode: string | null | undefined) {
  const parts = districtCode?.split(".") ?? []
  const upTo = (length: number) =>
    parts.length >= length ? parts.slice(0, length).join(".") : null
  return { province: upTo(1), regency: upTo(2), district: upTo(3) }
}

/** Pieces that were ordered; the demo adds what its seed made up. */
const piecesSold = ({ pieces_ordered, metadata }: SourceProduct): number =>
  pieces_ordered + (metadata.is_demo ? metadata.sold : 0)

/** One piece of it can be sold now: all its parts are there, at whatever place. */
function isInStock(variant: SourceVariant): boolean {
  if (!variant.manage_inventory || variant.allow_backorder) {
    return true
  }
  const parts = variant.parts ?? []
  return (
    parts.length > 0 &&
    parts.every(({ required, available }) => available >= required)
  )
}

function categoryFields(
  product: SourceProduct,
  categories: Map<string, SourceCategory>
) {
  const paths = (product.category_ids ?? [])
    .map((id) => pathOf(id, categories))
    .filter((path) => path.length > 0)
    .sort(
      (a, b) =>
        b.length - a.length || compare(a[0]?.handle ?? "", b[0]?.handle ?? "")
    )
  const all = [...new Map(paths.flat().map((c) => [c.handle, c])).values()]
  const leaf = paths[0]?.[0]
  return {
    categories: all.map(({ handle }) => handle),
    category_names: all.map(({ name }) => name),
    category_names_en: all.map(englishName),
    category_handle: leaf?.handle ?? null,
    category_name: leaf?.name ?? null,
    category_name_en: leaf ? englishName(leaf) : null,
  }
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

const englishName = ({ name, metadata }: SourceCategory) =>
  typeof metadata?.["name_en"] === "string" ? metadata["name_en"] : name

/** A category and all above it; empty when any of them is hidden from shops. */
function pathOf(
  id: string,
  categories: Map<string, SourceCategory>
): SourceCategory[] {
  const path: SourceCategory[] = []
  let next: string | null | undefined = id
  while (next && path.length < 10) {
    const category = categories.get(next)
    if (!category?.is_active || category.is_internal) {
      return []
    }
    path.push(category)
    next = category.parent_category_id
  }
  return path
}
