import { emptyContent, type ListingContent } from "./listing-content"
import { isReviewedField, withPiece } from "./listing-fields"
import { contentOf, type SoldProduct } from "./sold-product"

/** What a listing is made of, as far as its content follows from it. */
export type ContentSource = {
  name: string
  data: ListingContent | null
  first_published_at: Date | null
}

/** A wish that is not decided yet. */
export type PendingChange = { field: string; after: { value: unknown } }

/**
 * What the shop's people work on: the draft; of a product that is or was on
 * sale, what is sold with the wishes that wait. Prices and stock of what was on
 * sale once are always the product's.
 */
export function workingContent(
  { name, data, first_published_at }: ContentSource,
  product: SoldProduct | null,
  pending: readonly PendingChange[]
): ListingContent {
  // A draft from before a field was asked says nothing of it.
  const base = {
    ...(product ? contentOf(product) : emptyContent(name)),
    ...data,
  }
  const wished = pending.reduce(
    (content, { field, after }) =>
      isReviewedField(field) ? withPiece(content, field, after.value) : content,
    base
  )
  return first_published_at && product
    ? withSales(wished, contentOf(product))
    : wished
}

/** The content with price and stock of those variants that are on sale. */
export function withSales(
  content: ListingContent,
  live: ListingContent
): ListingContent {
  const sold = new Map(live.variants.map((variant) => [variant.id, variant]))
  return {
    ...content,
    variants: content.variants.map((variant) => {
      const { price, stock } = sold.get(variant.id) ?? variant
      return variant.id === null ? variant : { ...variant, price, stock }
    }),
  }
}
