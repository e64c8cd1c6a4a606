import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { startOfDay } from "../../../lib/rate-table"
import { listInsuranceRates } from "../../../queries/list-insurance-rates"
import { addInsuranceRateWorkflow } from "../../../workflows/add-insurance-rate"
import type { NewInsuranceRate } from "./validators"

/** What insuring costs by each service: what holds, will hold and did. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  res.json({ lines: await listInsuranceRates(req.scope) })
}

/** A new row from a day to come. Throws what the workflow throws. */
export const POST = async (
  req: AuthenticatedMedusaRequest<NewInsuranceRate>,
  res: MedusaResponse
) => {
  const { valid_from, ...rate } = req.validatedBody
  await addInsuranceRateWorkflow(req.scope).run({
    input: {
      created_by: req.auth_context.actor_id,
      rate: { ...rate, valid_from: startOfDay(valid_from).toISOString() },
    },
  })
  res.status(201).json({ lines: await listInsuranceRates(req.scope) })
}
