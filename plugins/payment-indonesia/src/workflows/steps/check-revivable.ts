import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failMoney } from "../../faults/money"
import { findAwaitingOrder } from "../../queries/load-transfer"
import { doPricesHold, loadRevivalOrder } from "../../queries/load-revival"
import type { SeenLateMoney } from "./look-at-late"

/**
 * Looks whether a cancelled order may stand again for late money: given up by
 * time alone, never paid before, enough money, each line for sale at its price.
 * Stock is looked at when it is reserved. Throws `revival_order_stands`,
 * `revival_given_up`, `revival_too_little`, `revival_paid_before`,
 * `revival_price_changed`.
 */
export const checkRevivableStep = createStep(
  "check-revivable",
  async (late: SeenLateMoney, { container }) => {
    const { order_id, session_id, amount } = late
    const [order, session] = await Promise.all([
      loadRevivalOrder(container, order_id),
      findAwaitingOrder(container, session_id),
    ])
    if (!order || !session) throw failMoney("order_not_found")
    if (!order.canceled_at) throw failMoney("revival_order_stands")
    if (late.is_given_up) throw failMoney("revival_given_up")
    const collections = order.payment_collections ?? []
    if (collections.some(({ payments }) => payments?.length))
      throw failMoney("revival_paid_before")
    if (amount < session.amount) throw failMoney("revival_too_little")
    if (!(await doPricesHold(container, order)))
      throw failMoney("revival_price_changed")
    return new StepResponse({
      order_id,
      base: session.amount,
      line_ids: order.items.map(({ id }) => id),
      collection_ids: collections.map(({ id }) => id),
    })
  }
)
