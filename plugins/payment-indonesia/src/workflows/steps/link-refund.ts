import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MONEY_MODULE } from "../../modules/money"
import { loadPayments } from "../../queries/load-refunds"
import type { RefundToWrite } from "./look-at-refund"

/** Notes which refund of Medusa stands for an obligation; undo forgets it. */
export const linkRefundStep = createStep(
  "link-refund",
  async ({ id, order_id, note }: RefundToWrite, { container }) => {
    const refund = (await loadPayments(container, order_id))
      .flatMap(({ refunds }) => refunds)
      .find((it) => it.note === note)
    if (!refund) return new StepResponse(undefined, null)
    await container
      .resolve(MONEY_MODULE)
      .updateRefundObligations({ id, refund_id: refund.id })
    return new StepResponse(undefined, id)
  },
  async (id, { container }) => {
    if (id)
      await container
        .resolve(MONEY_MODULE)
        .updateRefundObligations({ id, refund_id: null })
  }
)
