import { SHOP_TRANSITIONS, type ShopActor, type ShopState } from "./shop-states"

export type ShopHop = {
  to: ShopState
  /** Whether it is the applicant's to do, and was done with the application. */
  isApplicants: boolean
}

/** A shop that sells or is suspended is no longer led by an application. */
const isLed = (state: ShopState) =>
  state !== "approved" && state !== "suspended"

const hopsFrom = (from: ShopState, actor: ShopActor): ShopHop[] =>
  SHOP_TRANSITIONS.filter(
    (item) =>
      item.from === from &&
      isLed(from) &&
      item.to !== "suspended" &&
      // Approval on paper is the administrator's; a case goes the whole way.
      !(item.from === "draft" && item.to === "approved")
  ).flatMap(({ to, who }): ShopHop[] => {
    if (who.includes(actor)) return [{ to, isApplicants: false }]
    return who.includes("seller") ? [{ to, isApplicants: true }] : []
  })

/**
 * The shortest way along lib/shop-states that brings a shop to where its
 * application is now; empty when it is there, or led by it no longer. A shop
 * may lag behind: the register entry is often found only at the decision.
 */
export function shopPath(
  from: ShopState,
  to: ShopState,
  actor: ShopActor
): ShopHop[] {
  let ways: { at: ShopState; hops: ShopHop[] }[] = [{ at: from, hops: [] }]
  const seen = new Set<ShopState>()
  while (ways.length > 0) {
    const found = ways.find(({ at }) => at === to)
    if (found) return found.hops
    ways = ways.flatMap(({ at, hops }) =>
      hopsFrom(at, actor)
        .filter((hop) => !seen.has(hop.to))
        .map((hop) => {
          seen.add(hop.to)
          return { at: hop.to, hops: [...hops, hop] }
        })
    )
  }
  return []
}
