import type {
  CreateProductWorkflowInputDTO,
  MedusaContainer,
} from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failListing } from "../../faults/listing"
import { isAnswered } from "../../lib/listing-answers"
import { newProduct, variantTitle } from "../../lib/listing-product"
import type { ListingPatch } from "../../modules/listing/service"
import { findCategories } from "../../queries/find-categories"
import { listListingPapers } from "../../queries/list-listing-papers"
import { loadListing, type LoadedListing } from "../../queries/load-listing"
import { requireWhole } from "../../queries/require-whole"

export type SubmissionInput = {
  id: string
  version: number
  /** What the shop's people write to requests, by the id of the request. */
  answers: Record<string, string>
}

/** All that a submission does, worked out before anything is done. */
export type Submission = {
  patch: ListingPatch
  /** Products that were never on sale, in whose place the new one comes. */
  leaving: string[]
  /** The product that is made, without its address; null for one that was on sale once. */
  product: CreateProductWorkflowInputDTO | null
  stock: { title: string; quantity: number }[]
  location_id: string
  answered: { id: string; note: string | null }[]
}

/**
 * Checks that a listing is whole and every request answered, and works out the
 * product it becomes. Throws `listing_not_found`, `listing_changed_meanwhile`,
 * `listing_incomplete` naming the first thing that misses,
 * `revision_unanswered`.
 */
export const prepareSubmissionStep = createStep(
  "prepare-submission",
  async (input: SubmissionInput, { container }) => {
    const listing = await loadListing(container, input.id)
    const { row, content, market } = listing
    if (row.version !== input.version)
      throw failListing("listing_changed_meanwhile")
    await requireWhole(container, { id: row.id, content })
    const answered = await answersTo(container, listing, input.answers)
    const wasOnSale = row.first_published_at !== null
    const leaving = row.product_id && !wasOnSale ? [row.product_id] : []
    const categories = await findCategories(container, [content.category ?? ""])
    return new StepResponse<Submission>({
      patch: {
        data: content,
        name: content.name.trim(),
        thumbnail: content.photos[0]?.url ?? null,
        category: content.category,
        ...(wasOnSale ? {} : { product_id: null }),
      },
      leaving,
      product: wasOnSale
        ? null
        : newProduct(content, {
            ...market,
            category_id: categories.get(content.category ?? "")?.id ?? null,
          }),
      stock: stockOf(listing),
      location_id: market.location_id,
      answered,
    })
  }
)

/** The open requests with what is written to them; each is changed or explained. */
async function answersTo(
  container: MedusaContainer,
  { row, content, items }: LoadedListing,
  answers: Record<string, string>
): Promise<Submission["answered"]> {
  const open = items.filter(({ state }) => state === "open")
  const papers =
    open.length > 0 ? await listListingPapers(container, row.id) : []
  const silent = open.find(
    (item) =>
      !answers[item.id]?.trim() && !isAnswered(item, { content, papers })
  )
  if (silent) throw failListing("revision_unanswered", { field: silent.path })
  return open.map(({ id }) => ({ id, note: answers[id]?.trim() || null }))
}

const stockOf = ({ content }: LoadedListing): Submission["stock"] =>
  content.variants.map((variant) => ({
    title: variantTitle(variant),
    quantity: variant.stock ?? 0,
  }))
