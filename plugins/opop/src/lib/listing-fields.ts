import { z } from "@medusajs/framework/zod"
import { ListingContent } from "./listing-content"

/** What is changed of a product on sale only with the office's consent. */
export const REVIEWED_FIELDS = [
  "name",
  "category",
  "description",
  "photos",
  "variants",
  "weight_grams",
  "packed_size",
  "lead_days",
  "range",
  "attributes",
] as const
export type ReviewedField = (typeof REVIEWED_FIELDS)[number]

const { shape } = ListingContent
const Choice = z.object({ option: shape.option, variants: shape.variants })

/** A field of the content; what is chosen belongs to the variants. */
export function pieceOf(
  content: ListingContent,
  field: ReviewedField
): unknown {
  const { option, variants } = content
  return field === "variants" ? { option, variants } : content[field]
}

/** The content with another value of a field, as `pieceOf` gives them. */
export function withPiece(
  content: ListingContent,
  field: ReviewedField,
  piece: unknown
): ListingContent {
  if (field === "variants") return { ...content, ...Choice.parse(piece) }
  return { ...content, [field]: shape[field].parse(piece) }
}

/**
 * A value as the office compares it: pictures by their addresses, and of the
 * variants not the price and the stock, which are the shop's own.
 */
export function reviewedValue(field: ReviewedField, piece: unknown): unknown {
  if (field === "photos") return shape.photos.parse(piece).map(({ url }) => url)
  if (field !== "variants") return piece
  const { option, variants } = Choice.parse(piece)
  return {
    option,
    variants: variants.map(({ id, name, weight_grams }) => ({
      id,
      name,
      weight_grams,
    })),
  }
}

/** Whether two values of a field say the same to the office. */
export const isSamePiece = (
  field: ReviewedField,
  one: unknown,
  other: unknown
): boolean =>
  canonical(reviewedValue(field, one)) ===
  canonical(reviewedValue(field, other))

/** The fields of which two contents say different things. */
export const differingFields = (
  one: ListingContent,
  other: ListingContent
): ReviewedField[] =>
  REVIEWED_FIELDS.filter(
    (field) => !isSamePiece(field, pieceOf(one, field), pieceOf(other, field))
  )

/** JSON with sorted keys, in which what is empty is left out. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`
  if (typeof value !== "object" || value === null)
    return JSON.stringify(value ?? null)
  const entries = Object.entries(value)
    .filter(([, item]) => item !== undefined && item !== null && item !== "")
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`)
  return `{${entries.join(",")}}`
}

export const isReviewedField = (field: string): field is ReviewedField =>
  REVIEWED_FIELDS.some((known) => known === field)

/** The value at a path as `attributes.net`, `variants`, `name`; else undefined. */
export function valueAt(content: ListingContent, path: string): unknown {
  const [field = "", key] = path.split(".")
  if (field === "attributes" && key)
    return (content.attributes as Record<string, string>)[key] ?? null
  if (field === "option") return content.option
  return isReviewedField(field) ? pieceOf(content, field) : undefined
}
