import type { MedusaContainer } from "@medusajs/framework/types"
import { PRICE_STOCK_CHANGED } from "../lib/price-stock-log"
import { auditOf } from "./audit-of"

/**
 * What was done to a product, newest first. A shop changes prices and stock far
 * more often than anybody decides, so each has its own limit: no count of stock
 * pushes a decision out of sight.
 */
export async function listingHistory(
  scope: MedusaContainer,
  id: string
): ReturnType<typeof auditOf> {
  const [moves, prices] = await Promise.all([
    auditOf(scope, { case_id: id }, { without: PRICE_STOCK_CHANGED }),
    auditOf(scope, { case_id: id }, { action: PRICE_STOCK_CHANGED }),
  ])
  return [...moves, ...prices].toSorted((a, b) => b.at.localeCompare(a.at))
}
