import { z } from "@medusajs/framework/zod"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { priceCartParcels } from "./price-cart-parcels"

const Methods = z.object({
  shipping_methods: z
    .array(
      z.object({
        id: z.string(),
        shipping_option_id: z.string().nullish(),
        data: z.record(z.string(), z.unknown()).nullish(),
      })
    )
    .nullish(),
})

/** A shipping method's `data` with the breakdown that fits its amount. */
export interface MethodBreakdown {
  id: string
  data: Record<string, unknown>
}

/**
 * The shipping methods of a cart whose price our provider makes, each with its
 * present breakdown per pesantren in `data.parcels`.
 */
export async function loadShippingBreakdowns(
  container: MedusaContainer,
  cartId: string
): Promise<{ before: MethodBreakdown[]; after: MethodBreakdown[] }> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    fields: [
      "shipping_methods.id",
      "shipping_methods.shipping_option_id",
      "shipping_methods.data",
    ],
    filters: { id: cartId },
  })
  const methods = Methods.optional().parse(data[0])?.shipping_methods ?? []
  if (!methods.length) return { before: [], after: [] }
  const services = await priceCartParcels(container, cartId)
  const pairs = methods.flatMap((method) => {
    const { id, shipping_option_id: optionId, data: old } = method
    const service = services.find(({ option_id }) => option_id === optionId)
    if (!service) return []
    const fresh = { ...old, service: service.code, parcels: service.parcels }
    return [{ before: { id, data: old ?? {} }, after: { id, data: fresh } }]
  })
  return {
    before: pairs.map(({ before }) => before),
    after: pairs.map(({ after }) => after),
  }
}
