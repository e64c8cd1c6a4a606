import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failMoney } from "../../faults/money"
import { signConfirmation } from "../../lib/confirmation"
import { MONEY_MODULE } from "../../modules/money"
import type { MatchedTransfer } from "./look-at-matched"

/**
 * Writes into a payment session, signed, that a row of a statement pays it; undo takes it out. Throws `transfer_secret_missing`,
 * `transfer_not_captured` when the session is not of the awaited amount.
 */
export const confirmSessionStep = createStep(
  "confirm-session",
  async (matched: MatchedTransfer, { container }) => {
    const { purpose, session_id, row_id, base } = matched
    const { confirmation: secret } = container.resolve(MONEY_MODULE).secrets
    if (!secret) throw failMoney("transfer_secret_missing")
    const payments = container.resolve(Modules.PAYMENT)
    const session = await payments.retrievePaymentSession(session_id)
    const { id, currency_code, status } = session
    if (Number(session.amount) !== base)
      throw failMoney("transfer_not_captured")
    const former = { id, amount: base, currency_code, status }
    const data = session.data ?? {}
    await payments.updatePaymentSession({
      ...former,
      data: {
        ...data,
        confirmation: signConfirmation(
          { purpose, session_id, amount: base, row_id },
          secret
        ),
      },
    })
    return new StepResponse(undefined, { ...former, data })
  },
  async (former, { container }) => {
    if (!former) return
    await container.resolve(Modules.PAYMENT).updatePaymentSession(former)
  }
)
