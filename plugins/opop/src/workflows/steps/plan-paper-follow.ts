import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { shownPapers, type ShownPaper } from "../../lib/listing-papers"
import { LISTING_MODULE } from "../../modules/listing"
import { findPaper } from "../../queries/find-paper"
import { listListingPapers } from "../../queries/list-listing-papers"

export type PaperFollow = {
  /** The product that shows the paper; null when none does. */
  product_id: string | null
  papers: ShownPaper[]
}

const NOTHING: PaperFollow = { product_id: null, papers: [] }

/** Which papers the product of a paper shows now that something changed with it. */
export const planPaperFollowStep = createStep(
  "plan-paper-follow",
  async ({ id }: { id: string }, { container }) => {
    const paper = await findPaper(container, id)
    if (paper?.owner_type !== "listing") return new StepResponse(NOTHING)
    const [row] = await container
      .resolve(LISTING_MODULE)
      .listListings({ id: paper.owner_id }, { take: 1 })
    if (!row?.product_id || !row.first_published_at)
      return new StepResponse(NOTHING)
    return new StepResponse<PaperFollow>({
      product_id: row.product_id,
      papers: shownPapers(await listListingPapers(container, row.id)),
    })
  }
)
