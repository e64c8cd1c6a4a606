import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { listInsuranceRates } from "../../../../queries/list-insurance-rates"
import { removeInsuranceRateWorkflow } from "../../../../workflows/remove-insurance-rate"

/** Takes a row back that has not begun. */
export const DELETE = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  await removeInsuranceRateWorkflow(req.scope).run({
    input: { id: req.params["id"] ?? "" },
  })
  res.json({ lines: await listInsuranceRates(req.scope) })
}
