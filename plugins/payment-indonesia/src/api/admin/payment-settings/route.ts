import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { listPaymentSettings } from "../../../queries/list-payment-settings"
import { setPaymentSettingWorkflow } from "../../../workflows/set-payment-setting"
import type { PaymentSettingBody } from "./validators"

/** The figures that the office may change. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  res.json({ payment_settings: await listPaymentSettings(req.scope) })
}

/** Changes one of them from a moment on. */
export const POST = async (
  req: AuthenticatedMedusaRequest<PaymentSettingBody>,
  res: MedusaResponse
) => {
  const { valid_from = null, ...setting } = req.validatedBody
  await setPaymentSettingWorkflow(req.scope).run({
    input: { ...setting, valid_from, by: req.auth_context.actor_id },
  })
  res.json({ payment_settings: await listPaymentSettings(req.scope) })
}
