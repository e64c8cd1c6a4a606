/** Events of a register entry. Data: `{ id }` of the pesantren. */
export const PESANTREN_EVENTS = {
  created: "pesantren.created",
  updated: "pesantren.updated",
} as const

/**
 * Events of a shop. Data: `{ id, pesantren_id, from, to }`, the id being the
 * shop's. Its goods appear or vanish with it (D5).
 */
export const SHOP_EVENTS = {
  stateChanged: "shop.state_changed",
} as const

/** Events of a shop's people. Data: `{ id }` of the membership. */
export const MEMBER_EVENTS = {
  joined: "shop_member.joined",
  removed: "shop_member.removed",
} as const

/**
 * The office wants a new owner in a shop that has one. Data: `{ id }` of the
 * invitation; the owners are told.
 */
export const OWNER_EVENTS = {
  invited: "shop_owner.invited",
} as const

/**
 * Events of an invitation. Data: `{ id, token }`: the token is in no table, so
 * the mail that carries it is made of this.
 */
export const INVITATION_EVENTS = {
  created: "invitation.created",
} as const

/**
 * Events of a paper. Data: `{ id }` of the paper; `expiring` also `days`, how
 * many are left at most; `lapsed` also `on_lapse`, what the rule says of it.
 */
export const PAPER_EVENTS = {
  added: "paper.added",
  accepted: "paper.accepted",
  refused: "paper.refused",
  expiring: "paper.expiring",
  lapsed: "paper.lapsed",
} as const

/**
 * Events of a case. Data: `{ id }`; the reason is in its row and its items.
 * `assigned`: somebody gave it to another officer; also `officer_id`, and `at`,
 * which tells one such gift from the next.
 */
export const APPLICATION_EVENTS = {
  started: "application.started",
  submitted: "application.submitted",
  assigned: "application.assigned",
  review_started: "application.review_started",
  revision_requested: "application.revision_requested",
  verified: "application.verified",
  approved: "application.approved",
  rejected: "application.rejected",
  withdrawn: "application.withdrawn",
  reopened: "application.reopened",
} as const

/** Events of a shop's bank account. Data: `{ id }`. */
export const BANK_ACCOUNT_EVENTS = {
  requested: "bank_account.requested",
  confirmed: "bank_account.confirmed",
  refused: "bank_account.refused",
  activated: "bank_account.activated",
} as const

/**
 * An officer is called to the desk, once a morning at most. Data: `{ id, day,
 * listings, changes, papers }`: the officer, the day in Jakarta, how much waits.
 */
export const OFFICER_EVENTS = { called: "officer.called" } as const

/**
 * Events of a product's approval. Data: `{ id, pesantren_id, product_id }`, the
 * id being the listing's; the reason is in its row. Of wishes to change what is
 * on sale: `{ id, listing_id, pesantren_id }`, the id being the wish's.
 */
export const LISTING_EVENTS = {
  submitted: "listing.submitted",
  withdrawn: "listing.withdrawn",
  reviewStarted: "listing.review_started",
  revisionRequested: "listing.revision_requested",
  published: "listing.published",
  rejected: "listing.rejected",
  archived: "listing.archived",
  restored: "listing.restored",
  changeRequested: "listing.change_requested",
  changeAccepted: "listing.change_accepted",
  changeRefused: "listing.change_refused",
} as const

/** What such an event carries. */
export const listingEvent = ({
  id,
  pesantren_id,
  product_id,
}: {
  id: string
  pesantren_id: string
  product_id: string | null
}) => ({ id, pesantren_id, product_id })

/**
 * A shop's holiday began, ended, or was changed while it lasts. Data:
 * `{ id, pesantren_id }`, the id being the holiday's.
 */
export const HOLIDAY_EVENTS = { changed: "shop.holiday_changed" } as const
