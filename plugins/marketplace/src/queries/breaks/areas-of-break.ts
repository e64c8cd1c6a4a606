import type { MedusaContainer } from "@medusajs/framework/types"
import { fundAreaOf } from "../money/fund-area"
import { partsOfOrders } from "../money/orders-within"

/**
 * The areas whose officers see a break: those of the pesantren of its order,
 * else that of the office which keeps the fund; none when no office does.
 */
export async function areasOfBreak(
  container: MedusaContainer,
  orderId: string | null
): Promise<string[]> {
  const fund = fundAreaOf(container)
  if (!orderId) return fund ? [fund] : []
  const parts = await partsOfOrders(container, [orderId])
  return [...new Set(parts.map(({ district_code }) => district_code))]
}
