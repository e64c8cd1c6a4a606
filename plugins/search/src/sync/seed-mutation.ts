import type { ProductDocument } from "../documents/product-document"

/** What a filling writes to an index, in order. */
export type SeedMutation =
  | { action: "upsert"; documents: ProductDocument[] }
  | { action: "delete"; filters: { id: string[] } }
