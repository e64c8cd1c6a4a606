import {
  createWorkflow,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { capturePaymentWorkflow } from "@medusajs/medusa/core-flows"
import {
  keepCodRemittanceStep,
  type CodRemittanceInput,
} from "./steps/keep-cod-remittance"
import { signCodRemittanceStep } from "./steps/sign-cod-remittance"

/**
 * Makes cash on delivery into money: an officer saw the courier's (or the
 * pesantren's) cash reach the fund holder. Captured by Medusa's own workflow,
 * which also writes the order's transaction. Repeating it captures once;
 * answers whether it was now. Throws cod_payment_not_found,
 * cod_remittance_differs.
 */
export const captureCodCashWorkflow = createWorkflow(
  "capture-cod-cash",
  (input: CodRemittanceInput) => {
    const cash = keepCodRemittanceStep(input)
    const remittance = signCodRemittanceStep(cash)
    when("cash-is-new", remittance, ({ is_new }) => is_new).then(() =>
      capturePaymentWorkflow.runAsStep({
        input: { payment_id: cash.payment_id },
      })
    )
    return new WorkflowResponse(remittance)
  }
)
