/** What a product's only variant is called where nobody chose a name. */
const UNNAMED = new Set(["standar", "standard", "default", "default variant"])

/** The name of a variant for people; null for the only one of its product. */
export const variantName = (title: string | null | undefined): string | null =>
  title && !UNNAMED.has(title.trim().toLowerCase()) ? title : null
