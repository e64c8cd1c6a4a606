/** The fields of a product that the office looks at, in their order. */
export const LISTING_FIELDS = [
  "name",
  "category",
  "photos",
  "description",
  "variants",
  "weight_grams",
  "packed_size",
  "lead_days",
  "range",
] as const
export type ListingField = (typeof LISTING_FIELDS)[number]

/** What is told of goods beside those. */
export const LISTING_ATTRIBUTES = [
  "net",
  "ingredients",
  "keeps_days",
  "storage",
  "maker_unit",
  "story",
  "title_en",
  "description_en",
  "net_en",
  "ingredients_en",
  "storage_en",
  "maker_unit_en",
  "story_en",
] as const

/** Pictures in a value of the log, of an item or a wish: as addresses. */
export const photosIn = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.flatMap((one: unknown) => {
        if (typeof one === "string") return [one]
        const isPhoto = typeof one === "object" && one !== null && "url" in one
        return isPhoto && typeof one.url === "string" ? [one.url] : []
      })
    : []

/** A variant as the office compares it. */
export interface ShownVariant {
  name: string | null
  weightGrams: number | null
}

/** What is chosen and from what, in a value of the variants. */
export function variantsIn(value: unknown): {
  option: string | null
  variants: ShownVariant[]
} {
  const none = { option: null, variants: [] }
  if (typeof value !== "object" || value === null) return none
  const { option, variants } = value as Record<string, unknown>
  if (!Array.isArray(variants)) return none
  return {
    option: typeof option === "string" ? option : null,
    variants: variants.map((one: unknown) => {
      const { name, weight_grams } = (one ?? {}) as Record<string, unknown>
      return {
        name: typeof name === "string" ? name : null,
        weightGrams: typeof weight_grams === "number" ? weight_grams : null,
      }
    }),
  }
}
