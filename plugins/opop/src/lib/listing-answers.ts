import { photoKey, type ListingContent } from "./listing-content"
import {
  canonical,
  isReviewedField,
  reviewedValue,
  valueAt,
} from "./listing-fields"

/** A request of the office as it is kept. */
export type Request = {
  id: string
  path: string
  state: "open" | "answered" | "accepted"
  before: { value: unknown } | null
  created_at: Date | string
}

/** What stands at a path of the content, as it is compared; null for papers. */
export function valueOfPath(content: ListingContent, path: string): unknown {
  const value = valueAt(content, path)
  if (value === undefined) return null
  const field = path.split(".")[0] ?? ""
  if (path === "photos") return content.photos.map(photoKey)
  return isReviewedField(field) && !path.includes(".")
    ? reviewedValue(field, value)
    : value
}

/** Papers are other rows: whether a newer one came is told by its time. */
const paperOf = (path: string): string | null =>
  path.startsWith("paper:") ? path.slice("paper:".length) : null

/**
 * Whether what was asked for looks different now. Price and stock count as
 * changed with the variants they belong to.
 */
export function isAnswered(
  { path, before, created_at }: Request,
  {
    content,
    papers,
  }: {
    content: ListingContent
    papers: readonly { kind: string; created_at: Date | string }[]
  }
): boolean {
  const kind = paperOf(path)
  if (kind !== null)
    return papers.some(
      (paper) =>
        paper.kind === kind &&
        new Date(paper.created_at).getTime() > new Date(created_at).getTime()
    )
  return canonical(valueOfPath(content, path)) !== canonical(before?.value)
}
