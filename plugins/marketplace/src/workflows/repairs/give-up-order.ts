import type { MedusaContainer } from "@medusajs/framework/types"
import { fail } from "../../errors"
import { PLATFORM } from "../../lib/order-actor"
import { listParts } from "../../queries/list-parts"
import { cancelShopOrderWorkflow } from "../cancel-shop-order"
import { followCancelledOrderWorkflow } from "../follow-cancelled-order"
import { payShopOrdersWorkflow } from "../pay-shop-orders"
import type { RepairInput } from "../steps/look-again"
import { cancelBrokenOrderWorkflow } from "./cancel-broken-order"

/** Parts that can be cancelled with their money paid back. */
const CANCELLABLE = ["to_process", "processing"]

/**
 * Ends an order, or the parts of it that hold some lines, because it cannot be
 * kept. Without money the order is cancelled, and its parts with it; with money
 * each such part is cancelled for itself, which pays it back or owes it. The
 * reason is a code that pages have words for. Throws `order_move_not_allowed`
 * when money is held of parts that do not count as paid: a person has to look.
 */
export async function giveUpOrder(
  container: MedusaContainer,
  input: RepairInput,
  { reason, lineIds }: { reason: string; lineIds: readonly string[] | null }
): Promise<void> {
  const order_id = input.order_id ?? input.subject
  const { result } = await cancelBrokenOrderWorkflow(container).run({ input })
  if (result === "gone") return
  if (result === "cancel") {
    await followCancelledOrderWorkflow(container).run({ input: { order_id } })
    return
  }
  await payShopOrdersWorkflow(container).run({ input: { order_id } })
  const parts = await listParts(container, order_id)
  const broken = parts.filter(
    ({ lines }) =>
      !lineIds || lines.some((line) => lineIds.includes(line.line_item_id))
  )
  const isPayable = broken.every(({ state }) => CANCELLABLE.includes(state))
  if (broken.length === 0 || !isPayable) throw fail("order_move_not_allowed")
  for (const { id } of broken)
    await cancelShopOrderWorkflow(container).run({
      input: { id, by: PLATFORM, reason },
    })
}
