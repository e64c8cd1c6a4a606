import type { ProductDocument } from "../documents/product-document"
import type { DirtyReason } from "../lib/dirty"
import type { TagMark } from "../modules/search-sync/storefront-outbox"

/** What the index showed of a product, as far as shops can see it. */
export type ShownProduct = Partial<ProductDocument> & {
  handle: string
}

/** Fields whose old value must not be shown once more. */
const SALE_FIELDS = [
  "handle",
  "price_min",
  "price_max",
  "in_stock",
  "pesantren_slug",
  "categories",
  "sales_channel_ids",
] as const
/** Fields that cards show and that may be seen outdated for a moment. */
const TEXT_FIELDS = [
  "title",
  "title_en",
  "thumbnail",
  "sold",
  "pesantren_name",
  "category_name",
  "category_name_en",
  "district_code",
  "certificates",
  "lead_days",
  "range",
] as const

/**
 * Cache tags of the storefront that a change of one product touches. `before`
 * and `after` are null when shops could or can not see it. Lists are told only
 * when a card changes; the product's own page always, because it shows more
 * than the index holds (stock left, papers, ingredients).
 */
export function changedTags(
  before: ShownProduct | null,
  after: ShownProduct | null,
  reason: DirtyReason
): TagMark[] {
  if (!before && !after) {
    return []
  }
  const isSale =
    !before ||
    !after ||
    SALE_FIELDS.some((field) => differs(before[field], after[field]))
  const isListed =
    isSale ||
    TEXT_FIELDS.some((field) => differs(before?.[field], after?.[field]))
  const shown = [before, after].filter((product) => product !== null)
  const own = shown.map(({ handle }) => ({
    tag: `product:${handle}`,
    isHard: isSale || reason === "sale",
  }))
  const lists = isListed
    ? shown.flatMap(listTags).map((tag) => ({ tag, isHard: isSale }))
    : []
  return unique([...own, ...lists])
}

/** All that a product is or was on, hard: for when nobody knows what was shown. */
export const allTags = (product: ShownProduct): TagMark[] =>
  [`product:${product.handle}`, ...listTags(product)].map((tag) => ({
    tag,
    isHard: true,
  }))

const listTags = ({ pesantren_slug: slug, categories }: ShownProduct) => [
  "catalog",
  ...(slug ? [`shop:${slug}`] : []),
  ...(categories ?? []).map((handle) => `category:${handle}`),
]

const differs = (a: unknown, b: unknown) =>
  JSON.stringify(a ?? null) !== JSON.stringify(b ?? null)

const unique = (tags: TagMark[]) => [
  ...new Map(tags.map((mark) => [mark.tag, mark])).values(),
]
