import "server-only"
import type { DeskState, MissingPart } from "@/lib/desk-reply"
import { fieldOfPath } from "@/lib/listing-form"
import type { Listing } from "./listing-schema"

/** Whether a product is sold in several choices. */
export const hasChoices = ({ content }: Listing): boolean =>
  content.option !== null || content.variants.length > 1

/** What keeps a product from being handed in, in the order of its form. */
export const missingParts = (listing: Listing): MissingPart[] =>
  listing.missing.map(({ path, message }) => ({
    field: fieldOfPath(path, hasChoices(listing)),
    message,
  }))

/** Where a product stands, for the scripts of its page. */
export const deskStateOf = (listing: Listing): DeskState => ({
  version: listing.version,
  photos: listing.content.photos.map(({ id, url }) => ({ id, url })),
  missing: missingParts(listing),
})
