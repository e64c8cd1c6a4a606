import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import type { Locale } from "@pasar-santri/opop/api/error-handler"
import { fail } from "../errors"
import type { OrderActor } from "../lib/order-actor"
import { SHOP_ORDER_MODULE } from "../modules/shop-order"
import { shipShopOrderWorkflow } from "../workflows/ship-shop-order"
import type { ShipManyBody } from "./order-validators"

/** A refusal that has words for people; anything else is our own fault. */
const Spoken = z.object({
  code: z.string(),
  messages: z.object({ id: z.string(), en: z.string() }),
})

/**
 * Sends parcels one by one, each by its order's number: one that is refused
 * does not hold up the others. Throws what is no refusal.
 */
export async function shipMany(
  container: MedusaContainer,
  input: {
    parcels: ShipManyBody["parcels"]
    pesantren_id: string
    by: OrderActor
    locale: Locale
  }
) {
  const { parcels, pesantren_id, by, locale } = input
  const found = await container
    .resolve(SHOP_ORDER_MODULE)
    .listShopOrders(
      { pesantren_id, number: parcels.map(({ number }) => number) },
      { select: ["id", "number"], take: parcels.length }
    )
  const ids = new Map(found.map(({ id, number }) => [number, id]))
  const results = []
  for (const { number, ...sending } of parcels) {
    const id = ids.get(number)
    const fault = id
      ? await faultOf(container, { ...sending, id, by })
      : fail("order_not_found")
    results.push({
      ...{ number, is_shipped: fault === null },
      code: fault?.code ?? null,
      message: fault?.messages[locale] ?? null,
    })
  }
  return results
}

async function faultOf(
  container: MedusaContainer,
  input: {
    id: string
    by: OrderActor
    courier: string | null
    tracking_number: string | null
  }
) {
  try {
    await shipShopOrderWorkflow(container).run({ input })
    return null
  } catch (error) {
    const spoken = Spoken.safeParse(error)
    if (!spoken.success) throw error
    return spoken.data
  }
}
