import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"
import type { Finding } from "../../lib/breaks"
import { OPEN_OBLIGATION, runByName } from "../run-by-name"

const Facts = z.object({ payment_id: z.string(), amount: z.number() })

/**
 * Owes the money of a payment whose order is cancelled, once a payment. Without
 * undo: it is owed. Throws `obligation_differs`.
 */
export const oweStrandedStep = createStep(
  "owe-stranded",
  async (found: Finding | null, { container }) => {
    if (!found) return new StepResponse(undefined)
    const { payment_id, amount } = Facts.parse(found.facts)
    await runByName(container, OPEN_OBLIGATION, {
      ...{ order_id: found.order_id, payment_id, shop_order_id: null, amount },
      ...{ reason: "order_cancelled", key: `stranded:${payment_id}` },
    })
    return new StepResponse(undefined)
  }
)
