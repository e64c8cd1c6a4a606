import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { endOfWait, judgeLateBooking } from "../lib/late-booking"
import type { OrderState } from "../lib/order-states"
import { SHOP_ORDER_MODULE } from "../modules/shop-order"
import { loadBooking } from "../queries/load-booking"
import { askCourier } from "./ask-courier"
import { awaitCourierWorkflow } from "./await-courier"
import { followParcel } from "./follow-parcel"

/** The part as it is by now, and how often it was given time. */
async function load(container: MedusaContainer, id: string) {
  const orders = container.resolve(SHOP_ORDER_MODULE)
  const [[part], waits] = await Promise.all([
    orders.listShopOrders({ id }, { take: 1 }),
    orders.listShopOrderEvents(
      { shop_order_id: id, action: "await_courier" },
      { select: ["id"] }
    ),
  ])
  return { part, waits: waits.length }
}

/**
 * Keeps time from cancelling a part whose parcel is on its way, though the
 * notice of it was lost: the courier is asked first. What it has fetched is
 * shipped; while nobody knows, the end is put off. Answers whether the part was
 * spared. Throws what asking and the moves throw: then nothing has ended either.
 */
export async function spareBooked(
  container: MedusaContainer,
  { id, state }: { id: string; state: OrderState }
): Promise<boolean> {
  const booking = await loadBooking(container, id)
  if (!booking) return false
  const said = await askCourier(container, { id, booking })
  const { part, waits } = await load(container, id)
  // An event was faster, or somebody: it is not what was to be ended.
  if (part?.state !== state) return true
  switch (judgeLateBooking(part, { said, waits })) {
    case "follow":
      await followParcel(container, id)
      return true
    case "wait":
      await awaitCourierWorkflow(container).run({
        input: { id, state, until: endOfWait(new Date()).toISOString() },
      })
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(`shop_order.awaits_courier ${id}: ${said?.status ?? "no answer"}`)
      return true
    case "end":
      return false
  }
}
