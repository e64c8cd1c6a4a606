import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { listCustomerParcels } from "../../../queries/list-customer-parcels"
import type { OrderParcelsQuery } from "../../order-validators"

/** Where the parcels of some purchases of a customer are, for a list of them. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  const { order_id } = req.validatedQuery as OrderParcelsQuery
  const customer_id = req.auth_context.actor_id
  res.json({
    parcels: await listCustomerParcels(req.scope, { order_id, customer_id }),
  })
}
