import type { MedusaContainer } from "@medusajs/framework/types"
import { onDeadline, type OverduePart } from "../lib/on-deadline"
import { PLATFORM } from "../lib/order-actor"
import { cancelShopOrderWorkflow } from "./cancel-shop-order"
import { completeShopOrderWorkflow } from "./complete-shop-order"
import { receiveShopOrderWorkflow } from "./receive-shop-order"

const MOVES = {
  cancel: cancelShopOrderWorkflow,
  receive: receiveShopOrderWorkflow,
  complete: completeShopOrderWorkflow,
} as const

/**
 * Does what time does with a part whose deadline has passed: not begun, not
 * sent or not fetched in time is cancelled and paid back, an arrival that
 * nobody disputes is an arrival, a parcel that nobody complains about is done.
 * Answers false for one that waits for a person. Throws what the move's
 * workflow throws.
 */
export async function endOverdue(
  container: MedusaContainer,
  { id, ...part }: { id: string } & OverduePart
): Promise<boolean> {
  const move = onDeadline(part)
  if (!move) return false
  await MOVES[move.action](container).run({
    input: { id, by: PLATFORM, reason: move.reason },
  })
  return true
}
