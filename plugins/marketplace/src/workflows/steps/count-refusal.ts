import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"
import { fail } from "../../errors"
import { failCash } from "../../faults/cash"
import { canBeRefused } from "../../lib/cash-order"
import { findCashOrder } from "../../queries/money/list-cash-orders"
import type { JudgedMove } from "./judge-move"
import { runByName } from "../run-by-name"

/** Of the payment plugin (docs/decisions/0006). */
const RECORD_REFUSAL = "record-cod-refusal"

const Buyer = z.object({
  customer_id: z.string().nullish(),
  shipping_address: z.object({ phone: z.string().nullish() }).nullish(),
})

/**
 * Counts a parcel that was to be paid at the door and comes back against its
 * buyer, once an order. Without undo: that it was refused is a fact. One that
 * was paid before is nobody's fault, and comes back only from its way: what
 * was delivered has complaints. Throws `cash_not_refusable` for a parcel whose
 * cash has come, `order_move_not_allowed`.
 */
export const countRefusalStep = createStep(
  "count-refusal",
  async ({ part, transition }: JudgedMove, { container }) => {
    if (!transition) return new StepResponse(null)
    const cash = await findCashOrder(container, part.id)
    if (!cash) {
      if (transition.from !== "shipped") throw fail("order_move_not_allowed")
      return new StepResponse(null)
    }
    if (!canBeRefused(cash)) throw failCash("cash_not_refusable")
    const { data } = await container
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({
        entity: "order",
        fields: ["customer_id", "shipping_address.phone"],
        filters: { id: part.order_id },
      })
    const [buyer] = z.array(Buyer).parse(data)
    await runByName(container, RECORD_REFUSAL, {
      order_id: part.order_id,
      phone: buyer?.shipping_address?.phone ?? "",
      customer_id: buyer?.customer_id ?? null,
      refused_at: new Date().toISOString(),
    })
    return new StepResponse(null)
  }
)
