import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failMoney } from "../../faults/money"
import { isEndedByTime } from "../../lib/ended-by-time"
import { MONEY_MODULE } from "../../modules/money"

export interface SeenLateMoney {
  id: string
  order_id: string
  session_id: string
  /** Whole rupiah. */
  amount: number
  source: string
  /** The transfer in `late_money` that the row is of; null: a gateway's money. */
  expectation_id: string | null
  /** Whether a person cancelled the order, as against the clock. */
  is_given_up: boolean
}

/** Late money that is open. Throws `late_money_not_found`, `transfer_moved`. */
export const lookAtLateStep = createStep(
  "look-at-late",
  async ({ late_money_id }: { late_money_id: string }, { container }) => {
    const money = container.resolve(MONEY_MODULE)
    const [late] = await money.listLateReceipts(
      { id: late_money_id },
      { take: 1 }
    )
    if (!late?.order_id) throw failMoney("late_money_not_found")
    if (late.state !== "open")
      throw failMoney("transfer_moved", { state: late.state })
    const [transfer] =
      late.source === "transfer"
        ? await money.listExpectations(
            {
              payment_session_id: late.payment_session_id,
              state: "late_money",
            },
            { take: 1 }
          )
        : []
    return new StepResponse<SeenLateMoney>({
      id: late.id,
      order_id: late.order_id,
      session_id: late.payment_session_id,
      amount: Number(late.amount),
      source: late.source,
      expectation_id: transfer?.id ?? null,
      is_given_up: transfer
        ? transfer.is_given_up
        : await isGivenUp(container, late.payment_session_id),
    })
  }
)

async function isGivenUp(
  container: MedusaContainer,
  sessionId: string
): Promise<boolean> {
  const { metadata } = await container
    .resolve(Modules.PAYMENT)
    .retrievePaymentSession(sessionId)
  return !isEndedByTime(metadata)
}
