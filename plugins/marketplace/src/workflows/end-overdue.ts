import type { MedusaContainer } from "@medusajs/framework/types"
import { onDeadline, type OverduePart } from "../lib/on-deadline"
import { PLATFORM } from "../lib/order-actor"
import { cancelShopOrderWorkflow } from "./cancel-shop-order"
import { completeShopOrderWorkflow } from "./complete-shop-order"
import { receiveShopOrderWorkflow } from "./receive-shop-order"
import { spareBooked } from "./spare-booked"

const MOVES = {
  cancel: cancelShopOrderWorkflow,
  receive: receiveShopOrderWorkflow,
  complete: completeShopOrderWorkflow,
} as const

/**
 * Does what time does with a part whose deadline has passed: not begun, not
 * sent or not fetched in time is cancelled and paid back, an arrival that
 * nobody disputes is an arrival, a parcel that nobody complains about is done.
 * Nothing is cancelled that a courier has: it is asked before. Answers false for
 * one that waits for a person or its courier, or follows that. Throws what the
 * move's workflow throws, and `spareBooked`.
 */
export async function endOverdue(
  container: MedusaContainer,
  row: { id: string } & OverduePart
): Promise<boolean> {
  const move = onDeadline(row)
  if (!move) return false
  if (move.action === "cancel" && (await spareBooked(container, row)))
    return false
  await MOVES[move.action](container).run({
    input: { id: row.id, by: PLATFORM, reason: move.reason },
  })
  return true
}
