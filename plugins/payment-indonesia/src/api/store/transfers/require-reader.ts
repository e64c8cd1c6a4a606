import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { failMoney } from "../../../faults/money"
import { isOrderKey } from "../../../lib/order-key"
import { MONEY_MODULE } from "../../../modules/money"

const Orders = z.array(z.object({ customer_id: z.string().nullish() }))

/**
 * Lets in whoever may see the order's page: with its key (`x-order-key`, as in
 * the guest's link), or as the customer who placed it. For all others there is
 * no such order.
 */
export async function requireReader(
  req: AuthenticatedMedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
) {
  const id = req.params["id"] ?? ""
  const { storefront: secret } = req.scope.resolve(MONEY_MODULE).secrets
  if (secret && isOrderKey(id, req.get("x-order-key"), secret)) return next()
  const customer = req.auth_context?.actor_id
  if (!customer) return next(failMoney("order_not_found"))
  const { data } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "order", fields: ["customer_id"], filters: { id } })
  const [order] = Orders.parse(data)
  next(
    order?.customer_id === customer ? undefined : failMoney("order_not_found")
  )
}
