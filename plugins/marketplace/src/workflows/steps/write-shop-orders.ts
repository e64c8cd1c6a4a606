import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { fail } from "../../errors"
import { planShopOrders } from "../../lib/plan-shop-orders"
import { SHOP_ORDER_MODULE } from "../../modules/shop-order"
import { loadOrderFacts } from "../../queries/load-order-facts"

export interface WriteShopOrdersInput {
  order_id: string
  /** Where the order came from; null when nobody knows any more. */
  cart_id: string | null
}

/**
 * Writes the parts of an order, one per pesantren, all or none; an order that
 * has them is left alone. Answers the new ids, none on a repetition. Throws
 * `order_not_found` and `shares_do_not_sum`.
 */
export async function writeShopOrders(
  container: MedusaContainer,
  { order_id, cart_id }: WriteShopOrdersInput
): Promise<string[]> {
  const service = container.resolve(SHOP_ORDER_MODULE)
  const [there] = await service.listShopOrders({ order_id }, { take: 1 })
  if (there) return []
  const facts = await loadOrderFacts(container, { order_id, cart_id })
  return service.writeShares(planOrFail(facts), new Date())
}

function planOrFail(facts: Parameters<typeof planShopOrders>[0]) {
  try {
    return planShopOrders(facts)
  } catch (error) {
    // Arithmetic says so without words for people.
    throw error instanceof RangeError ? fail("shares_do_not_sum") : error
  }
}

/**
 * Takes back what was written for an order that did not come to be. The rows
 * stay, as deleted: a timeline is never removed.
 */
export async function dropShopOrders(
  container: MedusaContainer,
  ids: string[] | undefined
): Promise<void> {
  if (ids?.length)
    await container.resolve(SHOP_ORDER_MODULE).softDeleteShopOrders(ids)
}

/** As {@link writeShopOrders}; undo takes back what it wrote. */
export const writeShopOrdersStep = createStep(
  "write-shop-orders",
  async (input: WriteShopOrdersInput, { container }) => {
    const ids = await writeShopOrders(container, input)
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => dropShopOrders(container, ids)
)
