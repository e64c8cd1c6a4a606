import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MONEY_MODULE } from "../../modules/money"
import { closeLeftMoneyWorkflow } from "../close-left-money"
import { recordLateMoneyWorkflow } from "../record-late-money"

const PAGE = 100

/**
 * Makes late money of what stands against closed transfers, and deals with late
 * money that is still open; answers how many were looked at. Without undo.
 */
export const settleLeftMoneyStep = createStep(
  "settle-left-money",
  async (_: void, { container }) => {
    const money = container.resolve(MONEY_MODULE)
    const left = await money.listExpectations(
      { state: ["expired", "cancelled"], received: { $gt: 0 } },
      { take: PAGE }
    )
    for (const { id } of left)
      await closeLeftMoneyWorkflow(container).run({
        input: { expectation_id: id },
        throwOnError: false,
      })
    const open = await money.listLateReceipts(
      { state: "open", order_id: { $ne: null } },
      { take: PAGE, order: { updated_at: "ASC" } }
    )
    for (const { payment_session_id, amount, source, reference } of open)
      await recordLateMoneyWorkflow(container).run({
        input: {
          ...{ payment_session_id, source, reference },
          amount: Number(amount),
        },
        throwOnError: false,
      })
    return new StepResponse(left.length + open.length)
  }
)
