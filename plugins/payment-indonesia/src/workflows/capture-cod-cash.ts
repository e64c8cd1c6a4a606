import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  capturePaymentWorkflow,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { finishWrittenCaptureStep } from "./steps/finish-written-capture"
import {
  keepCodRemittanceStep,
  type CodRemittanceInput,
} from "./steps/keep-cod-remittance"
import { signCodRemittanceStep } from "./steps/sign-cod-remittance"

/**
 * Makes cash on delivery into money: an officer saw the courier's (or the
 * pesantren's) cash reach the fund holder. Captured by Medusa's own workflow,
 * which also writes the order's transaction. Two at once, an officer's and that
 * of the courier's file, wait for each other; repeating it captures once, also
 * when a process died in the middle. Answers whether it was now. Throws
 * cod_payment_not_found, cod_remittance_differs.
 */
export const captureCodCashWorkflow = createWorkflow(
  "capture-cod-cash",
  (input: CodRemittanceInput) => {
    const key = transform(input, ({ order_id }) => `cod-cash:${order_id}`)
    acquireLockStep({ key, timeout: 20, ttl: 120 })
    const cash = keepCodRemittanceStep(input)
    const remittance = signCodRemittanceStep(cash)
    when("cash-is-new", remittance, ({ is_new }) => is_new).then(() => {
      finishWrittenCaptureStep(
        transform(cash, ({ payment_id }) => ({ id: payment_id }))
      )
      capturePaymentWorkflow.runAsStep({
        input: { payment_id: cash.payment_id },
      })
    })
    releaseLockStep({ key })
    return new WorkflowResponse(remittance)
  }
)
