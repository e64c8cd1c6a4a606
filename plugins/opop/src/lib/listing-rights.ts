import {
  EDITABLE,
  type ListingStanding,
  listingTransitionsFor,
  ON_SALE,
} from "./listing-states"
import type { MemberRole, OfficerRole } from "./roles"

/** Members who keep the goods; others of the shop look on. */
export const KEEPERS = ["owner", "product"] as const satisfies MemberRole[]

/** Officers who say yes or no to goods, their changes and their papers. */
export const DECIDERS = ["verifier", "head"] as const satisfies OfficerRole[]

/** What the shop's people may do with a listing now, for the buttons. */
export function sellerMay(
  standing: ListingStanding,
  { role, wasOnSale }: { role: MemberRole; wasOnSale: boolean }
): string[] {
  const isKeeper = KEEPERS.some((keeper) => keeper === role)
  const sales = wasOnSale && (isKeeper || role === "shipper")
  if (!isKeeper) return sales ? ["price_stock"] : []
  const { state } = standing
  const moves = listingTransitionsFor(standing, "seller").map(({ from, to }) =>
    to === "submitted"
      ? "submit"
      : to === "archived"
        ? "archive"
        : from === "archived"
          ? "restore"
          : "withdraw"
  )
  return [
    ...(EDITABLE.includes(state) || state === ON_SALE ? ["save"] : []),
    ...moves,
    "duplicate",
    ...(sales ? ["price_stock"] : []),
  ]
}

/** What an officer who decides may do with a listing now. */
export function officerMay(standing: ListingStanding): string[] {
  return listingTransitionsFor(standing, "officer").map(({ from, to }) =>
    to === "under_review"
      ? "start_review"
      : to === "published"
        ? "publish"
        : to === "rejected"
          ? "reject"
          : from === ON_SALE
            ? "take_down"
            : "request_revision"
  )
}
