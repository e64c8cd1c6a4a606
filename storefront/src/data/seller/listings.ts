import "server-only"
import { cache } from "react"
import { z } from "zod"
import type { Locale } from "@/i18n/locales"
import type { Upload } from "@/lib/form-file"
import type { ListingBody } from "@/lib/listing-form"
import type { ListingState } from "@/lib/listing-states"
import { ApiError } from "../api-error"
import { api } from "../client"
import { asShop } from "./call"
import { CategoryRule, Listing, ListingRow } from "./listing-schema"

const One = z.object({ listing: Listing })
const UPLOAD_MS = 60_000

export const LISTINGS_PER_PAGE = 20

const Page = z.object({
  listings: z.array(ListingRow),
  count: z.number(),
  counts: z.record(z.string(), z.number()),
})

/** One page of the shop's products, the last changed first. Throws ApiError. */
export const listListings = async ({
  state,
  q,
  page,
  perPage = LISTINGS_PER_PAGE,
}: Readonly<{
  state: ListingState | "all"
  q: string
  page: number
  perPage?: number
}>): Promise<z.output<typeof Page>> =>
  api.get(
    Page,
    "/seller/listings",
    await asShop({
      query: {
        state,
        q: q || undefined,
        limit: perPage,
        offset: (page - 1) * perPage,
      },
    })
  )

const ID = /^[A-Za-z0-9_]{1,64}$/

/** Null when the shop has no such product. Throws ApiError. */
export async function getListing(
  id: string,
  locale: Locale
): Promise<Listing | null> {
  if (!ID.test(id)) return null
  try {
    const options = await asShop({ locale })
    return (await api.get(One, `/seller/listings/${id}`, options)).listing
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return null
    throw error
  }
}

/** What each category asks, in the order of the tree; once per request. */
export const listCategoryRules = cache(
  async (): Promise<CategoryRule[]> =>
    (
      await api.get(
        z.object({ categories: z.array(CategoryRule) }),
        "/seller/category-rules",
        await asShop()
      )
    ).categories
)

type To = Readonly<{ id: string; locale: Locale }>

const act = async (
  { id, locale }: To,
  path: string,
  body: unknown,
  timeoutMs?: number
): Promise<Listing> => {
  const options = timeoutMs === undefined ? { locale } : { locale, timeoutMs }
  const url = `/seller/listings/${id}${path}`
  return (await api.post(One, url, body, await asShop(options))).listing
}

/** Begins a draft. Throws ApiError. */
export const createListing = async (
  body: Partial<ListingBody> & { name: string },
  locale: Locale
): Promise<Listing> => {
  const options = await asShop({ locale })
  return (await api.post(One, "/seller/listings", body, options)).listing
}

/** Writes a draft, or asks for changes of what is on sale. Throws ApiError, `listing_changed_meanwhile`. */
export const saveListing = (
  to: To,
  body: ListingBody & { version: number }
): Promise<Listing> => act(to, "", body)

/** Hands a product in. `answers` by the id of what was asked. Throws ApiError. */
export const submitListing = (
  to: To,
  body: Readonly<{ version: number; answers: Readonly<Record<string, string>> }>
): Promise<Listing> => act(to, "/submit", body)

/** Moves that need nothing but the will. */
export const MOVES = ["withdraw", "archive", "restore", "duplicate"] as const
export type Move = (typeof MOVES)[number]

/** Does one of the {@link MOVES}; `duplicate` answers the copy. Throws ApiError. */
export const moveListing = (to: To, move: Move): Promise<Listing> =>
  act(to, `/${move}`, {})

/** Adds a photo at the end. Throws ApiError. */
export const addPhoto = (to: To, upload: Upload): Promise<Listing> =>
  act(to, "/photos", upload, UPLOAD_MS)

/** Puts all photos into another order, by their ids. Throws ApiError. */
export const orderPhotos = (
  to: To,
  photos: readonly string[]
): Promise<Listing> => act(to, "/photos/order", { photos })

/** Takes a photo away. Throws ApiError. */
export const removePhoto = async (
  { id, locale }: To,
  photo: string
): Promise<Listing> => {
  const path = `/seller/listings/${id}/photos/${encodeURIComponent(photo)}`
  return (await api.delete(One, path, await asShop({ locale }))).listing
}

/** Takes a wish back that no officer has decided. Throws ApiError. */
export const withdrawChange = async (id: string): Promise<void> => {
  await api.delete(z.unknown(), `/seller/listing-changes/${id}`, await asShop())
}
