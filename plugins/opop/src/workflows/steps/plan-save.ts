import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failListing } from "../../faults/listing"
import { applyEdit, type ContentEdit } from "../../lib/listing-edit"
import { LIMITS } from "../../lib/listing-limits"
import { EDITABLE, ON_SALE } from "../../lib/listing-states"
import {
  planWishes,
  touchesSales,
  type WishPlan,
} from "../../lib/listing-wishes"
import type { ListingPatch } from "../../modules/listing/service"
import { loadListing, type LoadedListing } from "../../queries/load-listing"
import { districtOfPesantren } from "../../queries/district-of-pesantren"
import type { ListingContent } from "../../lib/listing-content"

export type PlanSaveInput = {
  id: string
  /** At which the form was opened; null for what does not write over others' work. */
  version: number | null
  edit: ContentEdit
}

/** What an edit comes to: a new draft, or wishes. */
export type SavePlan = {
  id: string
  version: number
  pesantren_id: string
  area_code: string | null
  product_id: string | null
  photos_before: ListingContent["photos"]
  patch: ListingPatch
  wishes: WishPlan
}

const NO_WISHES: WishPlan = { create: [], withdraw: [] }

/**
 * Works out what an edit does: it is written into the draft, or, of a product
 * on sale, becomes wishes that wait for an officer. Throws
 * `listing_not_found`, `listing_changed_meanwhile`, `listing_locked`,
 * `photos_differ`, `photos_too_many`, `price_stock_elsewhere`.
 */
export const planSaveStep = createStep(
  "plan-save",
  async (input: PlanSaveInput, { container }) => {
    const { id, version, edit } = input
    const listing = await loadListing(container, id)
    const { row, content } = listing
    if (version !== null && version !== row.version)
      throw failListing("listing_changed_meanwhile")
    if (!EDITABLE.includes(row.state) && row.state !== ON_SALE)
      throw failListing("listing_locked")
    const wanted = applyEdit(content, edit)
    if (!wanted) throw failListing("photos_differ")
    if (wanted.photos.length > LIMITS.photos)
      throw failListing("photos_too_many", { limit: String(LIMITS.photos) })
    return new StepResponse<SavePlan>({
      id,
      version: row.version,
      pesantren_id: row.pesantren_id,
      area_code: await districtOfPesantren(container, row.pesantren_id),
      product_id: row.product_id,
      photos_before: content.photos,
      ...plan(listing, wanted),
    })
  }
)

function plan(
  { row, live, changes }: LoadedListing,
  wanted: ListingContent
): Pick<SavePlan, "patch" | "wishes"> {
  if (live && touchesSales(live, wanted))
    throw failListing("price_stock_elsewhere")
  if (row.state === ON_SALE && live) {
    const waiting = changes.filter(({ state }) => state === "pending")
    return {
      patch: {},
      wishes: planWishes(
        live,
        wanted,
        waiting.map(({ id, field, after }) => ({
          ...{ id, field },
          after: { value: after["value"] },
        }))
      ),
    }
  }
  const patch = {
    data: wanted,
    name: wanted.name.trim(),
    thumbnail: wanted.photos[0]?.url ?? null,
    category: wanted.category,
  }
  return { patch, wishes: NO_WISHES }
}
