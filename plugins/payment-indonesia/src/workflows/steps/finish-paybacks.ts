import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MONEY_MODULE } from "../../modules/money"
import { finishPaybackWorkflow } from "../finish-payback"
import { lookAtRefund } from "./look-at-refund"

const PAGE = 100
/** An act that still runs has moved its obligation less long ago. */
const REST_MS = 3 * 60_000
const LOOK_BACK_MS = 14 * 24 * 3_600_000

/**
 * Writes into Medusa what was paid back by a process that died before it could;
 * answers how many. Without undo.
 */
export const finishPaybacksStep = createStep(
  "finish-paybacks",
  async (_: void, { container }) => {
    const now = Date.now()
    const left = await container.resolve(MONEY_MODULE).listRefundObligations(
      {
        state: "paid_back",
        payment_id: { $ne: null },
        refund_id: null,
        updated_at: {
          $gt: new Date(now - LOOK_BACK_MS),
          $lt: new Date(now - REST_MS),
        },
      },
      { take: PAGE, order: { updated_at: "DESC" } }
    )
    let finished = 0
    for (const { id } of left) {
      const { amount, is_written } = await lookAtRefund(container, id)
      if (!is_written && amount === 0) continue
      const { errors } = await finishPaybackWorkflow(container).run({
        input: { id },
        throwOnError: false,
      })
      if (errors.length === 0) finished += 1
    }
    return new StepResponse(finished)
  }
)
