import type { ContentVariant, ListingContent } from "./listing-content"
import { optionTitle, variantTitle } from "./listing-product"
import { choiceOf, type SoldProduct, type SoldVariant } from "./sold-product"

/** What has to be done to the variants of a product, so that it has those of a content. */
export type VariantPlan = {
  /** The one option, and its new title where that changes. */
  option: { id: string; title: string; new_title: string | null } | null
  /** Choices that get another name. */
  rename: { variant_id: string; value_id: string; name: string }[]
  /** Variants that get another weight (grams) or place among the others. */
  adjust: {
    variant_id: string
    weight?: number | null
    variant_rank?: number
  }[]
  create: {
    title: string
    price: number
    stock: number
    weight: number | null
    variant_rank: number
  }[]
  remove: { variant_id: string; name: string; reserved: number }[]
}

/**
 * How to get from the variants on sale to those of a content; null when the
 * product has several options or none, which only the administrator keeps.
 */
export function planVariants(
  product: SoldProduct,
  content: ListingContent
): VariantPlan | null {
  const sold = product.variants ?? []
  const wanted = new Map(
    content.variants.map((one, rank) => [one.id, { ...one, rank }])
  )
  const kept = sold.filter(({ id }) => wanted.has(id))
  const added = content.variants
    .map((one, rank) => ({ ...one, rank }))
    .filter(({ id }) => id === null)
  const removed = sold.filter(({ id }) => !wanted.has(id))
  const rename = kept.flatMap((variant) =>
    renamed(product, variant, wanted.get(variant.id))
  )
  const [option, ...others] = product.options ?? []
  const title = content.option === null ? null : optionTitle(content)
  const isRetitled = !!option && title !== null && option.title !== title
  const isChanged = added.length + removed.length + rename.length > 0
  if (isChanged && (!option || others.length > 0)) return null
  return {
    option: option
      ? {
          ...option,
          new_title: isRetitled && others.length === 0 ? title : null,
        }
      : null,
    rename,
    adjust: kept.flatMap(({ id, weight, rank }) => {
      const wish = wanted.get(id)
      const grams = wish?.weight_grams ?? content.weight_grams
      const fields = {
        ...(grams === weight ? {} : { weight: grams }),
        ...(!wish || wish.rank === rank ? {} : { variant_rank: wish.rank }),
      }
      return Object.keys(fields).length > 0
        ? [{ variant_id: id, ...fields }]
        : []
    }),
    create: added.map((variant) => ({
      title: variantTitle(variant),
      price: variant.price ?? 0,
      stock: variant.stock ?? 0,
      weight: variant.weight_grams ?? content.weight_grams,
      variant_rank: variant.rank,
    })),
    remove: removed.map((variant) => ({
      variant_id: variant.id,
      name: choiceOf(product, variant) ?? product.title,
      reserved: (variant.parts ?? []).reduce((sum, p) => sum + p.reserved, 0),
    })),
  }
}

function renamed(
  product: SoldProduct,
  variant: SoldVariant,
  wish: ContentVariant | undefined
): VariantPlan["rename"] {
  const name = wish?.name?.trim()
  const [value] = variant.values ?? []
  // A single one has no name of its own in the listing, and keeps what it has.
  return name &&
    value &&
    name !== value.value &&
    name !== choiceOf(product, variant)
    ? [{ variant_id: variant.id, value_id: value.id, name }]
    : []
}
