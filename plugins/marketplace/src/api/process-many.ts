import type { MedusaContainer } from "@medusajs/framework/types"
import type { Locale } from "@pasar-santri/opop/api/error-handler"
import { fail } from "../errors"
import type { OrderActor } from "../lib/order-actor"
import { SHOP_ORDER_MODULE } from "../modules/shop-order"
import { processShopOrderWorkflow } from "../workflows/process-shop-order"
import { faultOf } from "./spoken-fault"

/**
 * Begins with orders of a shop one by one; each is answered for itself, and
 * one of another shop as if it were not there. Throws what is no refusal.
 */
export async function processMany(
  container: MedusaContainer,
  input: {
    ids: readonly string[]
    pesantren_id: string
    by: OrderActor
    locale: Locale
  }
) {
  const { ids, pesantren_id, by, locale } = input
  const found = await container
    .resolve(SHOP_ORDER_MODULE)
    .listShopOrders(
      { id: [...ids], pesantren_id },
      { select: ["id", "number"] }
    )
  const numbers = new Map(found.map(({ id, number }) => [id, number]))
  const results = []
  for (const id of ids) {
    const number = numbers.get(id) ?? null
    const fault =
      number === null
        ? fail("order_not_found")
        : await faultOf(() =>
            processShopOrderWorkflow(container).run({ input: { id, by } })
          )
    results.push({
      ...{ id, number, is_processed: fault === null },
      code: fault?.code ?? null,
      message: fault?.messages[locale] ?? null,
    })
  }
  return results
}
