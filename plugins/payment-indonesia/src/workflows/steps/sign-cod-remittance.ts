import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { failCod } from "../../faults/cod"
import { sessionIdOf } from "../../lib/awaited-session"
import { signConfirmation } from "../../lib/confirmation"
import { kindOf } from "../../lib/method-names"
import { formatRupiah } from "../../lib/rupiah"
import { settingsOf } from "../../settings"

export interface SignedRemittance {
  payment_id: string
  /** Whole rupiah that were handed over; all that had to be collected. */
  amount: number
  /** The `cod_remittance` row that says so. */
  row_id: string
}

/**
 * Puts into a payment the proof that its cash was handed over, unless it was
 * captured and counted before; undo takes it out again. Throws cod_payment_not_found, cod_remittance_differs.
 */
export const signCodRemittanceStep = createStep(
  "sign-cod-remittance",
  async ({ payment_id, amount, row_id }: SignedRemittance, { container }) => {
    const payments = container.resolve(Modules.PAYMENT)
    const [payment] = await payments.listPayments(
      { id: payment_id },
      { relations: ["payment_collection"] }
    )
    const { secret } = settingsOf(container)
    if (!payment || kindOf(payment.provider_id) !== "cod" || !secret)
      throw failCod("cod_payment_not_found")
    const data = payment.data ?? {}
    const due = Number(payment.amount)
    const isCounted = payment.payment_collection?.status === "completed"
    if (payment.captured_at)
      return new StepResponse({ is_new: !isCounted }, null)
    if (amount !== due)
      throw failCod("cod_remittance_differs", {
        amount: formatRupiah(amount),
        due: formatRupiah(due),
      })
    const session_id = sessionIdOf(data)
    const remittance = signConfirmation(
      { purpose: "cod", session_id, amount, row_id },
      secret
    )
    // The module takes `data`, though its type does not say so.
    const proven = { id: payment_id, data: { ...data, remittance } }
    await payments.updatePayment(proven)
    return new StepResponse({ is_new: true }, { id: payment_id, data })
  },
  async (before, { container }) => {
    if (!before) return
    await container.resolve(Modules.PAYMENT).updatePayment(before)
  }
)
