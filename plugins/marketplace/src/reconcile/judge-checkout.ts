import type { Attempt } from "../lib/breaks"
import type { MedusaContainer } from "@medusajs/framework/types"
import { BREAK_MODULE } from "../modules/break"
import type { RepairInput } from "../workflows/steps/look-again"

/**
 * A completion that died is over once all that it left is repaired: the other
 * kinds of break look at the rows themselves. Without an order its cart still
 * stands, and its buyer may press again.
 */
export async function judgeCheckout(
  container: MedusaContainer,
  { order_id }: RepairInput
): Promise<Attempt> {
  const tried = "look_at_order"
  if (!order_id) return { end: "done", tried, result: "no_order" }
  const [open] = await container.resolve(BREAK_MODULE).listBreaks(
    {
      order_id,
      state: ["open", "repairing"],
      kind: { $ne: "checkout_unfinished" },
    },
    { take: 1 }
  )
  return open
    ? { end: "failed", tried, result: open.kind }
    : { end: "done", tried, result: "order_whole" }
}
