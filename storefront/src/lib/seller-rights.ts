/** The roles of a shop's people, as the API spells them. */
export const MEMBER_ROLES = [
  "owner",
  "product",
  "shipper",
  "treasurer",
] as const
export type MemberRole = (typeof MEMBER_ROLES)[number]

/**
 * Who may do what in a shop (DOMAIN.md 1). The API decides; this table only
 * keeps buttons away from those whom it would refuse.
 */
const RIGHTS = {
  seeOrders: ["owner", "product", "shipper", "treasurer"],
  seeReports: ["owner", "product", "shipper", "treasurer"],
  sendOrders: ["owner", "shipper"],
  seeListings: ["owner", "product", "shipper"],
  writeListing: ["owner", "product"],
  setPriceStock: ["owner", "product", "shipper"],
  setPrice: ["owner", "product"],
  seeHolidays: ["owner", "product", "shipper", "treasurer"],
  setHoliday: ["owner", "product"],
  seeDelivery: ["owner", "product", "shipper", "treasurer"],
  setDelivery: ["owner", "shipper"],
  keepProfile: ["owner"],
  seeMembers: ["owner", "product", "shipper", "treasurer"],
  manageMembers: ["owner"],
  seeBank: ["owner", "treasurer"],
  changeBank: ["owner"],
  seePapers: ["owner", "product"],
  sendShopPaper: ["owner"],
  acceptTerms: ["owner"],
} as const satisfies Readonly<Record<string, readonly MemberRole[]>>

export type SellerRight = keyof typeof RIGHTS

/** Whether a role carries a right. */
export const mayDo = (role: MemberRole, right: SellerRight): boolean => {
  const fitting: readonly MemberRole[] = RIGHTS[right]
  return fitting.includes(role)
}

/** The states of a shop, as the API spells them. */
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

/** Whether a shop has been opened: before that there is only its application. */
export const isOpened = (state: ShopState): boolean =>
  state === "approved" || state === "suspended"
