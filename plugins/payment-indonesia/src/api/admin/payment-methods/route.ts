import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { listRegionMethods } from "../../../queries/list-region-methods"
import { setPaymentMethodWorkflow } from "../../../workflows/set-payment-method"
import { adminOf } from "../../admin-of"
import type { PaymentMethodBody } from "./validators"

/** The ways of paying of each region: what holds, and what will. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  res.json({ regions: await listRegionMethods(req.scope) })
}

/** Offers a way of paying in a region, or no longer, from a moment on. */
export const POST = async (
  req: AuthenticatedMedusaRequest<PaymentMethodBody>,
  res: MedusaResponse
) => {
  const { reason, valid_from, ...setting } = req.validatedBody
  const { result } = await setPaymentMethodWorkflow(req.scope).run({
    input: {
      ...{ by: adminOf(req), reason },
      setting: { ...setting, ...(valid_from ? { valid_from } : {}) },
    },
  })
  res.json({ payment_method: result })
}
