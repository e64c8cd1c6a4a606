import type { MedusaContainer } from "@medusajs/framework/types"
import { PAPER_MODULE } from "../modules/paper"

/** Far more papers than goods have. */
const ALL = 100

/** The papers of a listing that count, newest first. */
export const listListingPapers = (
  container: MedusaContainer,
  listingId: string
) =>
  container
    .resolve(PAPER_MODULE)
    .listPapers(
      { owner_type: "listing", owner_id: listingId, replaced_at: null },
      { order: { created_at: "DESC" }, take: ALL }
    )
