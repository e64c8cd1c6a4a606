export const SHOP_STATES = [
  "draft",
  "submitted",
  "under_review",
  "revision_requested",
  "approved",
  "rejected",
  "suspended",
  "withdrawn",
] as const

export type ShopState = (typeof SHOP_STATES)[number]

/** Who asks for a change: the shop's people, the office, or the platform. */
export type ShopActor = "seller" | "officer" | "admin"

/** The only state in which goods are shown and sold (D5). */
export const SELLING_STATE: ShopState = "approved"

export type ShopTransition = {
  from: ShopState
  to: ShopState
  who: readonly ShopActor[]
  /** The people of the shop are owed a reason. */
  reason: boolean
}

const change = (
  from: ShopState,
  to: ShopState,
  who: readonly ShopActor[],
  { reason = false } = {}
): ShopTransition => ({ from, to, who, reason })

const applicant = ["seller", "admin"] as const
const office = ["officer", "admin"] as const
const withReason = { reason: true }

/** Every change of state that exists; what is not listed is refused. */
export const SHOP_TRANSITIONS: readonly ShopTransition[] = [
  change("draft", "submitted", applicant),
  change("submitted", "under_review", office),
  change("under_review", "revision_requested", office, withReason),
  change("under_review", "approved", office),
  change("under_review", "rejected", office, withReason),
  change("revision_requested", "submitted", applicant),
  change("submitted", "withdrawn", applicant),
  change("under_review", "withdrawn", applicant),
  change("revision_requested", "withdrawn", applicant),
  change("rejected", "submitted", applicant),
  change("rejected", "under_review", office, withReason),
  change("withdrawn", "submitted", applicant),
  change("approved", "suspended", office, withReason),
  change("suspended", "approved", office, withReason),
  change("approved", "withdrawn", applicant, withReason),
  change("suspended", "withdrawn", applicant, withReason),
  // The decision was made on paper, before the shop kept its own case.
  change("draft", "approved", ["admin"], withReason),
]

/** The change from one state to another, or undefined when there is none. */
export function findTransition(
  from: ShopState,
  to: ShopState
): ShopTransition | undefined {
  return SHOP_TRANSITIONS.find((item) => item.from === from && item.to === to)
}

/** What this actor may do with a shop in this state. */
export function transitionsFor(
  from: ShopState,
  actor: ShopActor
): ShopTransition[] {
  return SHOP_TRANSITIONS.filter(
    (item) => item.from === from && item.who.includes(actor)
  )
}

/**
 * The state as buyers see it. An application, its refusal or its withdrawal is
 * between the pesantren and the office: outside, the shop has not opened.
 */
export function publicShopState(state: ShopState): ShopState {
  return state === "approved" || state === "suspended" ? state : "draft"
}
