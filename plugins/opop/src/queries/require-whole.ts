import type { MedusaContainer } from "@medusajs/framework/types"
import { failListing } from "../faults/listing"
import { missingListing } from "../faults/listing-missing"
import type { ListingContent } from "../lib/listing-content"
import { findMissingParts } from "./find-missing-parts"
import {
  type JudgedRequirement,
  requiredPapersOfListing,
} from "./required-papers"

/**
 * Passes when nothing misses; answers how it stands with the papers. Throws
 * `listing_incomplete` with the first thing that misses as its field.
 */
export async function requireWhole(
  container: MedusaContainer,
  listing: { id: string; content: ListingContent }
): Promise<JudgedRequirement[]> {
  const { missing, papers } = await findMissingParts(container, listing)
  const [first] = missing
  if (!first) return papers
  const { messages } = missingListing(first.code, first.data)
  throw failListing("listing_incomplete", {
    field: first.path,
    detail: messages.id,
    detail_en: messages.en,
  })
}

/** Passes when an officer accepted every paper that is needed. Throws `papers_unchecked`. */
export function requireAccepted(papers: readonly JudgedRequirement[]): void {
  const unchecked = papers.find(
    ({ is_required, state }) => is_required && state !== "accepted"
  )
  if (unchecked)
    throw failListing("papers_unchecked", { field: `paper:${unchecked.kind}` })
}

/**
 * Passes when no paper that goods need has lapsed: what rested comes back on
 * sale as it was, but not on papers that no longer hold. Throws
 * `papers_unchecked`.
 */
export async function requireNoLapsed(
  container: MedusaContainer,
  listing: { id: string; category: string | null }
): Promise<void> {
  const papers = await requiredPapersOfListing(container, listing)
  const lapsed = papers.find(
    ({ is_required, state }) => is_required && state === "expired"
  )
  if (lapsed)
    throw failListing("papers_unchecked", { field: `paper:${lapsed.kind}` })
}
