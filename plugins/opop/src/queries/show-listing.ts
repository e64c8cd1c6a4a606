import type { MedusaContainer } from "@medusajs/framework/types"
import { missingListing } from "../faults/listing-missing"
import { isAnswered, type Request, valueOfPath } from "../lib/listing-answers"
import { type ListingContent, photoKey } from "../lib/listing-content"
import {
  isReviewedField,
  isSamePiece,
  pieceOf,
  reviewedValue,
} from "../lib/listing-fields"
import type { Missing } from "../lib/listing-check"
import { ON_SALE } from "../lib/listing-states"
import { findCategories } from "./find-categories"
import { findMissingParts } from "./find-missing-parts"
import { listingHistory } from "./listing-history"
import { listPapersOf, type PaperDto } from "./list-papers"
import {
  type ListingChangeRow,
  type ListingItemRow,
  loadListing,
  type LoadedListing,
} from "./load-listing"

export type Locale = "id" | "en"

const iso = (time: Date | string | null) =>
  time === null ? null : new Date(time).toISOString()

const toContentDto = (content: ListingContent) => ({
  ...content,
  photos: content.photos.map((photo) => ({ id: photoKey(photo), ...photo })),
})

const toMissingDto = ({ path, code, data }: Missing, locale: Locale) => ({
  path,
  code,
  message: missingListing(code, data).messages[locale],
})

const beforeOf = ({ before }: ListingItemRow): Request["before"] =>
  before ? { value: before["value"] } : null

const toItemDto = (
  item: ListingItemRow,
  { content, papers }: { content: ListingContent; papers: PaperDto[] }
) => ({
  id: item.id,
  path: item.path,
  reason: item.reason,
  state: item.state,
  before: beforeOf(item)?.value ?? null,
  now: valueOfPath(content, item.path),
  is_changed: isAnswered(
    { ...item, before: beforeOf(item) },
    { content, papers }
  ),
  answer: item.note,
  created_at: iso(item.created_at),
})

/** What a wish shows: photos as keys, of variants what the office looks at. */
const shownPiece = (field: string, piece: unknown): unknown =>
  isReviewedField(field) ? reviewedValue(field, piece) : piece

const toChangeDto = (
  { id, field, before, after, ...change }: ListingChangeRow,
  live: ListingContent | null
) => ({
  ...{ id, field, state: change.state, reason: change.reason },
  before: shownPiece(field, before["value"]),
  after: shownPiece(field, after["value"]),
  is_stale:
    change.state === "pending" &&
    (!live ||
      !isReviewedField(field) ||
      !isSamePiece(field, before["value"], pieceOf(live, field))),
  created_at: iso(change.created_at),
  decided_at: iso(change.decided_at),
})

/** The events of a case, without what only the office reads. */
const toTimeline = (history: Awaited<ReturnType<typeof listingHistory>>) =>
  history.map(({ action, at, actor, reason }) => ({
    ...{ action, at, reason },
    by: actor.type,
    name: actor.name,
  }))

/** A listing with all that its shop's people see of it. */
export async function showListing(
  container: MedusaContainer,
  id: string,
  locale: Locale
) {
  const loaded = await loadListing(container, id)
  const { row, product, content, live } = loaded
  const [parts, papers, categories, history] = await Promise.all([
    findMissingParts(container, { id, content }),
    listPapersOf(container, { owner_type: "listing", owner_id: id }),
    findCategories(container, content.category ? [content.category] : []),
    listingHistory(container, id),
  ])
  return {
    loaded,
    history,
    dto: {
      id,
      state: row.state,
      version: row.version,
      name: content.name,
      thumbnail: content.photos[0]?.url ?? null,
      category: categories.get(content.category ?? "") ?? null,
      product: product
        ? { id: product.id, handle: product.handle, status: product.status }
        : null,
      on_sale: row.state === ON_SALE && product?.status === "published",
      content: toContentDto(content),
      live: live ? toContentDto(live) : null,
      missing: parts.missing.map((one) => toMissingDto(one, locale)),
      papers,
      paper_rules: parts.papers,
      items: loaded.items.map((item) => toItemDto(item, { content, papers })),
      changes: loaded.changes.map((change) => toChangeDto(change, live)),
      reason: row.reason,
      submitted_at: iso(row.submitted_at),
      decided_at: iso(row.decided_at),
      first_published_at: iso(row.first_published_at),
      timeline: toTimeline(history),
    },
  }
}

/** What stood there when the last revision was asked, beside what stands there now. */
export const differencesOf = ({ content, items }: LoadedListing) =>
  items
    .filter(
      ({ state, path }) => state === "answered" && !path.startsWith("paper:")
    )
    .map((item) => ({
      field: item.path,
      before: beforeOf(item)?.value ?? null,
      after: valueOfPath(content, item.path),
    }))
