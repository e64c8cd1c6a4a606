import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failListing } from "../../faults/listing"
import type { Actor } from "../../lib/actor"
import {
  findListingTransition,
  type ListingState,
  type ListingTransition,
  ON_SALE,
} from "../../lib/listing-states"
import { LISTING_MODULE } from "../../modules/listing"
import type { ListingPatch, ListingRow } from "../../modules/listing/service"
import { districtOfPesantren } from "../../queries/district-of-pesantren"
import { isTakenDown } from "../../queries/is-taken-down"
import { requireNoLapsed } from "../../queries/require-whole"

export type MoveListingInput = {
  id: string
  /** `back`: to where what rested came from. */
  to: ListingState | "back"
  by: Actor
  /** At which it was read, where the asker knows it. */
  version?: number | null
  reason?: string | null
  /** Written with it. */
  patch?: ListingPatch
}

/** Where a listing came from and went to, as the log and the events tell it. */
export type MovedListing = {
  id: string
  from: ListingState
  to: ListingState
  name: string
  pesantren_id: string
  /** After the change. */
  product_id: string | null
  /** Kecamatan of its pesantren. */
  area_code: string | null
  reason: string | null
  /** Whether it was on sale at any time. */
  was_on_sale: boolean
}

/**
 * Moves a listing along one line of the table in lib/listing-states; undo takes
 * it back. What comes back on sale needs papers that still hold. Throws
 * `listing_not_found`, `listing_change_not_allowed`, `listing_reason_required`,
 * `listing_changed_meanwhile`, `papers_unchecked`.
 */
export const moveListingStep = createStep(
  "move-listing",
  async (input: MoveListingInput, { container }) => {
    const { id, by, version } = input
    const service = container.resolve(LISTING_MODULE)
    const [before] = await service.listListings({ id }, { take: 1 })
    if (!before) throw failListing("listing_not_found")
    if (version != null && version !== before.version)
      throw failListing("listing_changed_meanwhile")
    const isApproved = before.approved_at !== null
    const home = isApproved ? "published" : "draft"
    const to = input.to === "back" ? home : input.to
    const transition = findListingTransition(
      { state: before.state, is_approved: isApproved },
      to
    )
    if (!transition?.who.includes(by.type))
      throw failListing("listing_change_not_allowed")
    const reason = input.reason?.trim() || null
    if (transition.reason && reason === null)
      throw failListing("listing_reason_required")
    if (input.to === "back" && to === ON_SALE)
      await requireNoLapsed(container, before)
    const patch = {
      ...patchOf(before, transition, { by, reason }),
      ...((await isTakenDown(container, before)) ? { approved_at: null } : {}),
      ...input.patch,
    }
    const change = { id, version: before.version, patch }
    if (!(await service.changeListing(change)))
      throw failListing("listing_changed_meanwhile")
    return new StepResponse<MovedListing, ListingRow>(
      {
        id,
        from: before.state,
        to,
        name: before.name,
        pesantren_id: before.pesantren_id,
        product_id:
          patch.product_id === undefined ? before.product_id : patch.product_id,
        area_code: await districtOfPesantren(container, before.pesantren_id),
        reason,
        was_on_sale: before.first_published_at !== null,
      },
      before
    )
  },
  async (before, { container }) => {
    if (before)
      await container.resolve(LISTING_MODULE).writeBackListings([before])
  }
)

/** The columns that a change of state writes by itself. */
function patchOf(
  before: ListingRow,
  { to, who, leaves }: ListingTransition,
  { by, reason }: { by: Actor; reason: string | null }
): ListingPatch {
  const now = new Date()
  const isDecision = !who.includes("seller") && to !== "under_review"
  return {
    state: to,
    ...(to === "submitted" ? { submitted_at: now } : {}),
    ...(isDecision ? { decided_at: now, decided_by: by.id, reason } : {}),
    ...(leaves === "taken" ? { approved_at: null } : {}),
    ...(leaves === "given"
      ? {
          approved_at: now,
          first_published_at: before.first_published_at ?? now,
        }
      : {}),
  }
}
