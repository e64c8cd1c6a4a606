import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { startOfDay } from "../../../lib/rate-table"
import { listShippingRates } from "../../../queries/list-shipping-rates"
import { addShippingRatesWorkflow } from "../../../workflows/add-shipping-rates"
import type { NewRates } from "./validators"

/** Prices of the couriers by service and zone: what holds, will hold and did. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  res.json({ lines: await listShippingRates(req.scope) })
}

/** New prices from a day to come. Throws what the workflow throws. */
export const POST = async (
  req: AuthenticatedMedusaRequest<NewRates>,
  res: MedusaResponse
) => {
  const { valid_from, rates } = req.validatedBody
  const from = startOfDay(valid_from).toISOString()
  await addShippingRatesWorkflow(req.scope).run({
    input: {
      created_by: req.auth_context.actor_id,
      rates: rates.map((rate) => ({ ...rate, valid_from: from })),
    },
  })
  res.status(201).json({ lines: await listShippingRates(req.scope) })
}
