import type { MedusaContainer } from "@medusajs/framework/types"
import { findMissing, type Missing } from "../lib/listing-check"
import type { ListingContent } from "../lib/listing-content"
import { findCategoryRule } from "./find-category-rule"
import {
  type JudgedRequirement,
  requiredPapersOfListing,
} from "./required-papers"

const PAPER_CODES = {
  missing: "paper_missing",
  refused: "paper_refused",
  expired: "paper_expired",
} as const

/** What a paper that is needed lacks; one that waits for the office is there. */
function missingPapers(papers: JudgedRequirement[]): Missing[] {
  return papers.flatMap(({ kind, is_required, state }): Missing[] =>
    is_required && state !== "accepted" && state !== "pending"
      ? [{ path: `paper:${kind}`, code: PAPER_CODES[state] }]
      : []
  )
}

/** What a listing lacks before an officer is asked, in the order of the form. */
export async function findMissingParts(
  container: MedusaContainer,
  { id, content }: { id: string; content: ListingContent }
): Promise<{ missing: Missing[]; papers: JudgedRequirement[] }> {
  const { category } = content
  const [rule, papers] = await Promise.all([
    findCategoryRule(container, category),
    requiredPapersOfListing(container, { id, category }),
  ])
  const missing = [...findMissing(content, rule), ...missingPapers(papers)]
  return { missing, papers }
}
