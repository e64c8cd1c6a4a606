/** Where the case of a product stands. */
export const LISTING_STATES = [
  "draft",
  "submitted",
  "under_review",
  "revision_requested",
  "published",
  "rejected",
  "archived",
] as const

export type ListingState = (typeof LISTING_STATES)[number]

/** Who asks for a change: the shop's people, the office, or the platform. */
export type ListingActor = "seller" | "officer" | "admin" | "system"

/** The only state in which a product is shown and sold. */
export const ON_SALE: ListingState = "published"

/** States in which the shop's people may write the working copy. */
export const EDITABLE: readonly ListingState[] = ["draft", "revision_requested"]

/** States that wait for the office. */
export const WAITING: readonly ListingState[] = ["submitted", "under_review"]

/** What an officer (or the administrator) has approved stays approved while it rests. */
export type ListingStanding = { state: ListingState; is_approved: boolean }

export type ListingTransition = {
  from: ListingState
  to: ListingState
  who: readonly ListingActor[]
  /** The people of the shop are owed a reason. */
  reason: boolean
  /** Only with, or only without, an approval that still holds. */
  approved: boolean | null
  /** Whether an approval holds after it. */
  leaves: "kept" | "given" | "taken"
}

type Terms = Partial<Pick<ListingTransition, "reason" | "approved" | "leaves">>

const change = (
  from: ListingState,
  to: ListingState,
  who: readonly ListingActor[],
  { reason = false, approved = null, leaves = "kept" }: Terms = {}
): ListingTransition => ({ from, to, who, reason, approved, leaves })

const shop = ["seller", "admin"] as const
const office = ["officer", "admin"] as const
const takeDown = ["officer", "admin", "system"] as const
const owed = { reason: true, leaves: "taken" } as const
const given = { leaves: "given" } as const

/** Every change of state that exists; what is not listed is refused. */
export const LISTING_TRANSITIONS: readonly ListingTransition[] = [
  change("draft", "submitted", shop),
  change("revision_requested", "submitted", shop),
  change("submitted", "draft", shop),
  change("submitted", "under_review", office),
  change("submitted", "revision_requested", office, owed),
  change("submitted", "published", office, given),
  change("submitted", "rejected", office, owed),
  change("under_review", "revision_requested", office, owed),
  change("under_review", "published", office, given),
  change("under_review", "rejected", office, owed),
  // Taken off sale: what was seen too late, a paper that lapsed.
  change("published", "revision_requested", takeDown, owed),
  // The administrator's own product, put on sale in the dashboard.
  change("draft", "published", ["admin"], given),
  change("draft", "archived", shop),
  change("revision_requested", "archived", shop),
  change("rejected", "archived", shop),
  change("published", "archived", shop),
  change("archived", "published", shop, { approved: true }),
  change("archived", "draft", shop, { approved: false }),
]

/** The change from one standing to a state, or undefined when there is none. */
export function findListingTransition(
  { state, is_approved }: ListingStanding,
  to: ListingState
): ListingTransition | undefined {
  return LISTING_TRANSITIONS.find(
    (item) =>
      item.from === state &&
      item.to === to &&
      (item.approved === null || item.approved === is_approved)
  )
}

/** Where a listing stands after a change. */
export const standingAfter = (
  { is_approved }: ListingStanding,
  { to, leaves }: ListingTransition
): ListingStanding => ({
  state: to,
  is_approved: leaves === "kept" ? is_approved : leaves === "given",
})

/** What this actor may do with a listing that stands so. */
export const listingTransitionsFor = (
  standing: ListingStanding,
  actor: ListingActor
): ListingTransition[] =>
  LISTING_TRANSITIONS.filter(
    (item) =>
      item.who.includes(actor) &&
      findListingTransition(standing, item.to) === item
  )
