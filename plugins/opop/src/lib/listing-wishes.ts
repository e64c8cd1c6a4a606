import type { ListingContent } from "./listing-content"
import {
  differingFields,
  isReviewedField,
  isSamePiece,
  pieceOf,
  type ReviewedField,
} from "./listing-fields"

/** A wish as it is kept while it waits. */
export type WaitingWish = {
  id: string
  field: string
  after: { value: unknown }
}

export type WishPlan = {
  create: { field: ReviewedField; before: unknown; after: unknown }[]
  /** Those that are wished no longer, or otherwise. */
  withdraw: string[]
}

/**
 * The wishes that lead from what is on sale to what is wanted, beside those
 * that wait already: one a field, the same one is left alone.
 */
export function planWishes(
  live: ListingContent,
  wanted: ListingContent,
  waiting: readonly WaitingWish[]
): WishPlan {
  const fields = differingFields(live, wanted)
  const known = new Map(
    waiting
      .filter(({ field }) => isReviewedField(field))
      .map((wish) => [wish.field, wish])
  )
  const isKept = (field: ReviewedField) => {
    const wish = known.get(field)
    return (
      !!wish && isSamePiece(field, wish.after.value, pieceOf(wanted, field))
    )
  }
  const fresh = fields.filter((field) => !isKept(field))
  return {
    create: fresh.map((field) => ({
      field,
      before: pieceOf(live, field),
      after: pieceOf(wanted, field),
    })),
    withdraw: [...known.values()]
      .filter(
        ({ field }) =>
          !isReviewedField(field) || !fields.includes(field) || !isKept(field)
      )
      .map(({ id }) => id),
  }
}

/** Whether price or stock of a variant on sale would change with it. */
export const touchesSales = (
  live: ListingContent,
  wanted: ListingContent
): boolean => {
  const sold = new Map(live.variants.map((variant) => [variant.id, variant]))
  return wanted.variants.some((variant) => {
    const known = variant.id === null ? undefined : sold.get(variant.id)
    return (
      !!known &&
      (known.price !== variant.price || known.stock !== variant.stock)
    )
  })
}
