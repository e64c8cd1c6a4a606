import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failMoney } from "../../faults/money"
import { faultOf } from "../../lib/fault-of"
import type { LateMoneyState } from "../../lib/late-money-states"
import { MONEY_MODULE } from "../../modules/money"
import { lateStanding } from "../../queries/late-standing"
import { closeRevivedMoneyWorkflow } from "../close-revived-money"
import { oweLateMoneyWorkflow } from "../owe-late-money"
import { reviveOrderWorkflow } from "../revive-order"

/**
 * Deals with late money, each attempt in a workflow of its own, and of two at
 * once one after the other: revives the order, or notes what was in the way and
 * owes the money back. What an attempt that died has done is not done twice.
 * What fails is told, and stays open. Without undo.
 */
export const trySettleLateStep = createStep(
  "try-settle-late",
  async ({ id }: { id: string }, { container }) => {
    try {
      const state = await container
        .resolve(Modules.LOCKING)
        .execute(`late-money:${id}`, () => settle(container, id))
      return new StepResponse(state)
    } catch (fault) {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`late_money.not_settled ${id}: ${faultOf(fault)}`)
      return new StepResponse("open")
    }
  }
)

/** Answers the state of the late money afterwards; null: there is none. */
async function settle(
  container: MedusaContainer,
  id: string
): Promise<LateMoneyState | null> {
  const money = container.resolve(MONEY_MODULE)
  const [late] = await money.listLateReceipts({ id }, { take: 1 })
  // Without an order nobody is known to owe it to: an officer looks.
  if (late?.state !== "open" || !late.order_id) return late?.state ?? null
  const input = { late_money_id: id }
  const standing = await lateStanding(container, late)
  if (standing === "moved")
    throw failMoney("transfer_moved", { state: standing })
  if (standing === "paid") {
    await closeRevivedMoneyWorkflow(container).run({ input })
    return "revived"
  }
  if (standing === "open") {
    const { errors } = await reviveOrderWorkflow(container).run({
      input,
      throwOnError: false,
    })
    const hindrance: unknown = errors[0]?.error
    if (!hindrance) return "revived"
    await money.updateLateReceipts({ id, hindrance: faultOf(hindrance) })
  }
  await oweLateMoneyWorkflow(container).run({ input })
  return "owed"
}
