import {
  createWorkflow,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { capturePaymentWorkflow } from "@medusajs/medusa/core-flows"
import {
  signCodRemittanceStep,
  type CodRemittanceInput,
} from "./steps/sign-cod-remittance"

/**
 * Makes cash on delivery into money: once the courier's (or the pesantren's)
 * settlement is matched, by Medusa's own capture, which also writes the order's
 * transaction. Repeating it captures once; answers whether it was now. Throws
 * cod_payment_not_found, cod_remittance_differs.
 */
export const captureCodCashWorkflow = createWorkflow(
  "capture-cod-cash",
  (input: CodRemittanceInput) => {
    const remittance = signCodRemittanceStep(input)
    when("cash-is-new", remittance, ({ is_new }) => is_new).then(() =>
      capturePaymentWorkflow.runAsStep({
        input: { payment_id: input.payment_id },
      })
    )
    return new WorkflowResponse(remittance)
  }
)
