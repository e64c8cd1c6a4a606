import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { loadPaymentMethods } from "../../../../../queries/load-payment-methods"

/** How a cart can be paid for now, with names and reasons in both languages. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const methods = await loadPaymentMethods(req.scope, String(req.params["id"]))
  res.json({ payment_methods: methods })
}
