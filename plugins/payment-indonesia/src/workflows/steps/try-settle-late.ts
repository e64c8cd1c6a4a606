import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { faultOf } from "../../lib/fault-of"
import { MONEY_MODULE } from "../../modules/money"
import { oweLateMoneyWorkflow } from "../owe-late-money"
import { reviveOrderWorkflow } from "../revive-order"

/**
 * Deals with late money, each attempt in a workflow of its own: revives the
 * order, or notes what was in the way and owes the money back. Without undo.
 */
export const trySettleLateStep = createStep(
  "try-settle-late",
  async ({ id }: { id: string }, { container }) => {
    const money = container.resolve(MONEY_MODULE)
    const [late] = await money.listLateReceipts({ id }, { take: 1 })
    // Without an order nobody is known to owe it to: an officer looks.
    if (late?.state !== "open" || !late.order_id)
      return new StepResponse(late?.state ?? null)
    const revival = await reviveOrderWorkflow(container).run({
      input: { late_money_id: id },
      throwOnError: false,
    })
    const hindrance: unknown = revival.errors[0]?.error
    if (!hindrance) return new StepResponse("revived")
    await money.updateLateReceipts({ id, hindrance: faultOf(hindrance) })
    const owing = await oweLateMoneyWorkflow(container).run({
      input: { late_money_id: id },
      throwOnError: false,
    })
    const fault: unknown = owing.errors[0]?.error
    if (!fault) return new StepResponse("owed")
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`late_money.not_settled ${id}: ${faultOf(fault)}`)
    return new StepResponse("open")
  }
)
