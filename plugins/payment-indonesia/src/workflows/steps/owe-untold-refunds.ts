import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"
import { isManual, orderOfPayment } from "../../queries/load-refunds"
import { oweRefundsWorkflow } from "../owe-refunds"

/** How far back refunds are looked at: an event is missed for minutes, not days. */
const WINDOW_HOURS = 48
const PAGE = 200

const Refund = z.object({
  payment: z.object({ id: z.string(), provider_id: z.string() }).nullish(),
})

/**
 * Owes refunds whose event was lost with a process; answers how many. Without
 * undo.
 */
export const oweUntoldRefundsStep = createStep(
  "owe-untold-refunds",
  async (_: void, { container }) => {
    const { data } = await container
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({
        entity: "refund",
        fields: ["id", "payment.id", "payment.provider_id"],
        filters: {
          created_at: {
            $gt: new Date(Date.now() - WINDOW_HOURS * 3_600_000),
          },
        },
        pagination: { take: PAGE, skip: 0, order: { created_at: "DESC" } },
      })
    const payments = z
      .array(Refund)
      .parse(data)
      .flatMap(({ payment }) =>
        payment && isManual(payment.provider_id) ? [payment.id] : []
      )
    let opened = 0
    for (const id of new Set(payments)) {
      const order_id = await orderOfPayment(container, id)
      if (!order_id) continue
      const { result } = await oweRefundsWorkflow(container).run({
        input: { order_id },
      })
      opened += result
    }
    return new StepResponse(opened)
  }
)
