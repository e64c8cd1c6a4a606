import type { MedusaContainer } from "@medusajs/framework/types"
import { failListing } from "../faults/listing"
import type { ListingContent } from "../lib/listing-content"
import { shownPapers } from "../lib/listing-papers"
import { productFields } from "../lib/listing-product"
import { planVariants, type VariantPlan } from "../lib/listing-variants"
import { findCategories } from "./find-categories"
import { listListingPapers } from "./list-listing-papers"
import type { LoadedListing } from "./load-listing"

/** What is written to a product so that it says what an officer approved. */
export type ContentWriting = {
  product_id: string
  fields: Partial<ReturnType<typeof productFields>>
  variants: VariantPlan
  location_id: string
}

const NOTHING: VariantPlan = {
  option: null,
  rename: [],
  adjust: [],
  create: [],
  remove: [],
}

/**
 * Works out how a product gets a content and its accepted papers. One that was
 * never on sale was made of this content; only its papers are new. Throws
 * `variants_fixed`, `variant_reserved`.
 */
export async function planWriting(
  container: MedusaContainer,
  { row, product, market }: LoadedListing,
  content: ListingContent
): Promise<ContentWriting> {
  if (!product) throw failListing("listing_change_not_allowed")
  const papers = shownPapers(await listListingPapers(container, row.id))
  const base = { product_id: product.id, location_id: market.location_id }
  if (!row.first_published_at)
    return { ...base, fields: { metadata: { papers } }, variants: NOTHING }
  const categories = await findCategories(container, [content.category ?? ""])
  const fields = productFields(content, {
    categoryId: categories.get(content.category ?? "")?.id ?? null,
  })
  return {
    ...base,
    fields: {
      ...fields,
      metadata: {
        ...fields.metadata,
        // Those that came with a seed or the administrator stay without papers of ours.
        ...(papers.length > 0 ? { papers } : {}),
      },
    },
    variants: checked(planVariants(product, content)),
  }
}

/** Throws when the variants cannot become what is wanted. */
function checked(plan: VariantPlan | null): VariantPlan {
  if (!plan) throw failListing("variants_fixed")
  const reserved = plan.remove.find((variant) => variant.reserved > 0)
  if (reserved)
    throw failListing("variant_reserved", { variant: reserved.name })
  return plan
}
