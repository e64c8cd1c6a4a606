import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { faultOf } from "../../lib/fault-of"
import { MONEY_MODULE } from "../../modules/money"
import { openRefundObligationWorkflow } from "../open-refund-obligation"
import { recordLateMoneyWorkflow } from "../record-late-money"

const PAGE = 100

/**
 * What follows from rows that were used when a process died: a second payment
 * is owed back, late money is written down and dealt with. Answers how many
 * there were. Without undo.
 */
export const oweUnsettledStep = createStep(
  "owe-unsettled",
  async (_: void, { container }) => {
    const money = container.resolve(MONEY_MODULE)
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    const duplicates = await money.findUnowedDuplicates(PAGE)
    for (const { row_id, order_id, amount } of duplicates) {
      const { errors } = await openRefundObligationWorkflow(container).run({
        input: {
          ...{ key: `row:${row_id}`, order_id, reason: "duplicate" },
          ...{ payment_id: null, shop_order_id: null, amount: Number(amount) },
        },
        throwOnError: false,
      })
      const fault: unknown = errors[0]?.error
      if (fault) logger.error(`row.not_owed ${row_id}: ${faultOf(fault)}`)
    }
    const late = await money.findUnwrittenLate(PAGE)
    for (const { payment_session_id, received, reference } of late) {
      const { errors } = await recordLateMoneyWorkflow(container).run({
        input: {
          ...{ payment_session_id, amount: Number(received) },
          ...{ source: "transfer", reference },
        },
        throwOnError: false,
      })
      const fault: unknown = errors[0]?.error
      if (fault)
        logger.error(`late_money.not_recorded ${reference}: ${faultOf(fault)}`)
    }
    return new StepResponse(duplicates.length + late.length)
  }
)
