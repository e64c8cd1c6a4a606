import type { MedusaContainer } from "@medusajs/framework/types"
import { type CourierStep, nextCourierStep } from "../lib/courier-step"
import { PLATFORM } from "../lib/order-actor"
import { SHOP_ORDER_MODULE } from "../modules/shop-order"
import { loadBooking, loadQuoted } from "../queries/load-booking"
import { noteCourierWorkflow } from "./note-courier"
import { receiveShopOrderWorkflow } from "./receive-shop-order"
import { shipShopOrderWorkflow } from "./ship-shop-order"

/** Shipped, and then received or held. */
const MOST_STEPS = 2

const partOf = async (container: MedusaContainer, id: string) =>
  (
    await container
      .resolve(SHOP_ORDER_MODULE)
      .listShopOrders({ id }, { take: 1 })
  )[0]
type Part = NonNullable<Awaited<ReturnType<typeof partOf>>>

async function take(container: MedusaContainer, part: Part, step: CourierStep) {
  const { id, state } = part
  const note = noteCourierWorkflow(container)
  if (step.kind === "hold")
    return note.run({
      input: { id, state, patch: { due_at: null, remind_at: null } },
    })
  if (step.kind === "receive")
    return receiveShopOrderWorkflow(container).run({
      input: { id, by: PLATFORM },
    })
  const { tracking_number } = step
  const quoted = tracking_number ? await loadQuoted(container, part) : null
  const courier = quoted?.code ?? null
  return step.kind === "ship"
    ? shipShopOrderWorkflow(container).run({
        input: { id, by: PLATFORM, courier, tracking_number },
      })
    : note.run({ input: { id, state, patch: { courier, tracking_number } } })
}

/**
 * Brings a part of an order to where its booking is: notes the number, ships
 * what was fetched, receives what was delivered, and lets no time pass for what
 * came back or was lost. It looks at what is stored, so it may be told in any
 * order and any number of times. Throws what the moves throw.
 */
export async function followParcel(
  container: MedusaContainer,
  id: string
): Promise<void> {
  const booking = await loadBooking(container, id)
  if (!booking) return
  for (let taken = 0; taken < MOST_STEPS; taken += 1) {
    const part = await partOf(container, id)
    const step = part ? nextCourierStep(part, booking) : null
    if (!part || !step) return
    await take(container, part, step)
  }
}
