import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { listShippingRates } from "../../../../queries/list-shipping-rates"
import { removeShippingRateWorkflow } from "../../../../workflows/remove-shipping-rate"

/** Takes a price back that has not begun. */
export const DELETE = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  await removeShippingRateWorkflow(req.scope).run({
    input: { id: req.params["id"] ?? "" },
  })
  res.json({ lines: await listShippingRates(req.scope) })
}
