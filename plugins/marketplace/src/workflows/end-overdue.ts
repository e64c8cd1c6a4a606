import type { MedusaContainer } from "@medusajs/framework/types"
import { PLATFORM } from "../lib/order-actor"
import { ON_DEADLINE, type OrderState } from "../lib/order-states"
import { cancelShopOrderWorkflow } from "./cancel-shop-order"
import { completeShopOrderWorkflow } from "./complete-shop-order"
import { receiveShopOrderWorkflow } from "./receive-shop-order"

/** What the platform writes as its reason; pages and mails have the words. */
const REASON_OF: Readonly<Partial<Record<OrderState, string>>> = {
  to_process: "process_overdue",
  processing: "ship_overdue",
}

const MOVES = {
  cancel: cancelShopOrderWorkflow,
  receive: receiveShopOrderWorkflow,
  complete: completeShopOrderWorkflow,
} as const

/**
 * Does what the table says of a part whose deadline has passed: not begun or
 * not sent in time is cancelled and paid back, an arrival that nobody disputes
 * is an arrival, a parcel that nobody complains about is done. Throws what the
 * move's workflow throws.
 */
export async function endOverdue(
  container: MedusaContainer,
  { id, state }: { id: string; state: OrderState }
): Promise<void> {
  const action = ON_DEADLINE[state]
  if (!action) return
  await MOVES[action](container).run({
    input: { id, by: PLATFORM, reason: REASON_OF[state] ?? null },
  })
}
