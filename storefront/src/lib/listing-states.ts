/** Where goods stand between their first word and the shop, as the API spells it. */
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
