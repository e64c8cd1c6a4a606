import type { MedusaContainer } from "@medusajs/framework/types"
import type { Locale } from "@pasar-santri/opop/api/error-handler"
import { fail } from "../errors"
import { foldTrackingNumber } from "../lib/couriers"
import { judgeShipments, trackingKey } from "../lib/judge-shipments"
import type { OrderActor } from "../lib/order-actor"
import { SHOP_ORDER_MODULE } from "../modules/shop-order"
import { shipShopOrderWorkflow } from "../workflows/ship-shop-order"
import type { ShipManyBody } from "./order-validators"
import { faultOf, type SpokenFault } from "./spoken-fault"

type Parcels = ShipManyBody["parcels"]

/**
 * Sends parcels one by one, each by its order's number. In the mode `each` one
 * that is refused does not hold up the others; in `all` none is sent unless all
 * can be; `check` sends nothing. Throws what is no refusal.
 */
export async function shipMany(
  container: MedusaContainer,
  input: ShipManyBody & {
    pesantren_id: string
    by: OrderActor
    locale: Locale
  }
) {
  const { parcels, mode, pesantren_id, by, locale } = input
  const orders = await findOrders(container, parcels, pesantren_id)
  const answer = (faults: (SpokenFault | null)[], isSent: boolean) =>
    parcels.map(({ number }, index) => ({
      ...{ number, is_shipped: isSent && !faults[index] },
      code: faults[index]?.code ?? null,
      message: faults[index]?.messages[locale] ?? null,
    }))
  if (mode !== "each") {
    const found = await judge(container, parcels, orders)
    if (mode === "check" || found.some(Boolean)) return answer(found, false)
  }
  const faults: (SpokenFault | null)[] = []
  for (const { number, courier, tracking_number } of parcels) {
    const id = orders.get(number)?.id
    faults.push(
      id
        ? await faultOf(() =>
            shipShopOrderWorkflow(container).run({
              input: { id, by, courier, tracking_number },
            })
          )
        : fail("order_not_found")
    )
  }
  return answer(faults, true)
}

async function findOrders(
  container: MedusaContainer,
  parcels: Parcels,
  pesantren_id: string
) {
  const found = await container.resolve(SHOP_ORDER_MODULE).listShopOrders({
    ...{ pesantren_id, number: parcels.map(({ number }) => number) },
  })
  return new Map(found.map((order) => [order.number, order]))
}

/** What would refuse each parcel, before anything is done. */
async function judge(
  container: MedusaContainer,
  parcels: Parcels,
  orders: Awaited<ReturnType<typeof findOrders>>
) {
  const numbers = parcels.map((one) =>
    foldTrackingNumber(one.tracking_number ?? "")
  )
  const holders = await container
    .resolve(SHOP_ORDER_MODULE)
    .listShopOrders(
      { tracking_number: numbers.filter(Boolean) },
      { select: ["id", "courier", "tracking_number"] }
    )
  const takenBy = new Map(
    holders.map((order) => [trackingKey(order), order.id])
  )
  return judgeShipments(parcels, orders, takenBy).map((code, index) =>
    code === null
      ? null
      : fail(code, {
          number: parcels[index]?.number ?? "",
          courier: parcels[index]?.courier ?? "",
        })
  )
}
