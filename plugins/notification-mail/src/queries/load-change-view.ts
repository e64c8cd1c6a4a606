import { z } from "@medusajs/framework/zod"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { ListingChangeView } from "../mails/listing-change"
import { loadRow } from "./load-rows"

const Change = z.object({
  id: z.string(),
  listing_id: z.string(),
  field: z.string(),
  reason: z.string().nullable(),
})

const Listing = z.object({ name: z.string(), pesantren_id: z.string() })

/** A wish to change a product as mails tell of it; undefined when there is none. */
export async function loadChangeView(
  container: MedusaContainer,
  id: string
): Promise<ListingChangeView | undefined> {
  const change = await loadRow(container, {
    schema: Change,
    entity: "listing_change",
    fields: Object.keys(Change.shape),
    filters: { id },
  })
  if (!change) return undefined
  const listing = await loadRow(container, {
    schema: Listing,
    entity: "listing",
    fields: Object.keys(Listing.shape),
    filters: { id: change.listing_id },
  })
  return listing && { ...change, ...listing }
}
