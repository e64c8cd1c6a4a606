import "server-only"
import { z } from "zod"
import { LISTING_STATES, type ListingState } from "@/lib/listing-states"
import { PackedSize } from "@/lib/packed-size"
import { PriceChanges, priceChangesQuery } from "@/lib/price-changes"
import type { RevisionItem } from "@/lib/revision-form"
import { PAPER_KINDS, PAPER_STATES } from "@/lib/paper-kinds"
import { office, orNull, type OfficeCall } from "./client"
import { LogEntry } from "./log"
import { Paper } from "./papers"

const State = z.enum(LISTING_STATES)
const amount = z.number().nullable()

const Named = z.object({
  handle: z.string(),
  name: z.string(),
  name_en: z.string(),
})

const QueuedListing = z.object({
  id: z.string(),
  state: State,
  name: z.string(),
  thumbnail: z.string().nullable(),
  category: Named.nullable(),
  pesantren: z.object({ id: z.string(), name: z.string() }),
  place: z.string(),
  /** ISO time; null: the office has nothing to do with it. */
  waits_since: z.string().nullable(),
  open_items: z.number(),
  pending_changes: z.number(),
  /** Whole rupiah. */
  price_min: amount,
  price_max: amount,
})
export type QueuedListing = z.output<typeof QueuedListing>

export const LISTINGS_PER_PAGE = 25

/** One page of the products of the territory, who waits longest first. */
export const listListings = ({
  page,
  limit = LISTINGS_PER_PAGE,
  ...search
}: Readonly<{
  state: ListingState | "open" | "changes" | "all"
  q: string
  page: number
  limit?: number
}>) =>
  office.get(
    z.object({
      listings: z.array(QueuedListing),
      count: z.number(),
      counts: z.partialRecord(State, z.number()),
    }),
    "/officer/listings",
    { ...search, limit, offset: (page - 1) * limit }
  )

const Content = z.object({
  name: z.string(),
  category: z.string().nullable(),
  description: z.string(),
  photos: z.array(z.object({ id: z.string(), url: z.string() })),
  option: z.string().nullable(),
  variants: z.array(
    z.object({
      id: z.string().nullable(),
      name: z.string().nullable(),
      price: amount,
      stock: amount,
      weight_grams: amount,
    })
  ),
  weight_grams: amount,
  packed_size: PackedSize.nullable(),
  lead_days: amount,
  range: z.string().nullable(),
  attributes: z.record(z.string(), z.string()),
})

const Change = z.object({
  id: z.string(),
  field: z.string(),
  state: z.enum(["pending", "accepted", "refused", "withdrawn"]),
  reason: z.string().nullable(),
  before: z.unknown(),
  after: z.unknown(),
  /** What is on sale changed since it was wished. */
  is_stale: z.boolean(),
  created_at: z.string(),
})
export type ListingChange = z.output<typeof Change>

const Listing = z.object({
  id: z.string(),
  state: State,
  version: z.number(),
  name: z.string(),
  category: Named.nullable(),
  product: z.object({ handle: z.string() }).nullable(),
  on_sale: z.boolean(),
  content: Content,
  missing: z.array(z.object({ path: z.string(), message: z.string() })),
  papers: z.array(Paper),
  paper_rules: z.array(
    z.object({
      kind: z.enum(PAPER_KINDS),
      is_required: z.boolean(),
      state: z.enum(["missing", ...PAPER_STATES]),
      paper_id: z.string().nullable(),
    })
  ),
  items: z.array(
    z.object({
      id: z.string(),
      path: z.string(),
      reason: z.string(),
      state: z.enum(["open", "answered", "accepted"]),
      before: z.unknown(),
      now: z.unknown(),
      is_changed: z.boolean(),
      answer: z.string().nullable(),
    })
  ),
  changes: z.array(Change),
  reason: z.string().nullable(),
  submitted_at: z.string().nullable(),
  pesantren: z.object({
    id: z.string(),
    name: z.string(),
    slug: z.string(),
    place: z.string(),
  }),
  history: z.array(LogEntry),
  /** What the reader may do with it now. */
  can: z.array(z.string()),
})
/** A product with its case, as the office sees it. */
export type Listing = z.output<typeof Listing>

const PATH = "/officer/listings"
const Reply = z.object({ listing: Listing })

/** A product; null for one elsewhere. Throws ApiError. */
export const getListing = async (id: string): Promise<Listing | null> => {
  if (!/^[a-z]+_\w{1,60}$/.test(id)) return null
  return (await orNull(office.get(Reply, `${PATH}/${id}`)))?.listing ?? null
}

/** One page of who changed price and stock of a product. Throws ApiError. */
export const listPriceChanges = (
  id: string,
  page: number
): Promise<PriceChanges> =>
  office.get(PriceChanges, `${PATH}/${id}/price-stock`, priceChangesQuery(page))

const act = (id: string, action: string, body: unknown, call: OfficeCall) =>
  office.post(z.unknown(), `${PATH}/${id}/${action}`, body, call)

/** Says that a product is being looked at. */
export const startListingReview = (id: string, call: OfficeCall) =>
  act(id, "start-review", {}, call)

/** Puts a product on sale as it was looked at; 409 when it changed since. */
export const publishListing = (id: string, version: number, call: OfficeCall) =>
  act(id, "publish", { version }, call)

/** Refuses a product with its reason. */
export const rejectListing = (id: string, reason: string, call: OfficeCall) =>
  act(id, "reject", { reason }, call)

/** Asks for corrections; a product on sale leaves it at once. */
export const reviseListing = (
  id: string,
  body: Readonly<{ items: readonly RevisionItem[]; note: string | null }>,
  call: OfficeCall
) => act(id, "request-revision", body, call)

/** Writes a wish to the product on sale. */
export const acceptChange = (id: string, call: OfficeCall) =>
  office.post(z.unknown(), `/officer/listing-changes/${id}/accept`, {}, call)

/** Refuses a wish with its reason; what is on sale stays. */
export const refuseChange = (id: string, reason: string, call: OfficeCall) =>
  office.post(
    z.unknown(),
    `/officer/listing-changes/${id}/refuse`,
    { reason },
    call
  )
