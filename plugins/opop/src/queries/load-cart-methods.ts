import { z } from "@medusajs/framework/zod"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ShippingMethod } from "../lib/shipping-method"
import { PROVIDER_ID } from "./price-cart-parcels"

const Cart = z.object({
  shipping_methods: z
    .array(
      ShippingMethod.extend({
        shipping_option: z.object({ provider_id: z.string() }).nullish(),
      })
    )
    .nullish(),
})

/** The shipping methods of a cart that are ours, with each pesantren's share. */
export async function loadCartMethods(
  container: MedusaContainer,
  cartId: string
): Promise<ShippingMethod[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    fields: [
      ...["shipping_methods.amount", "shipping_methods.data"],
      "shipping_methods.shipping_option.provider_id",
    ],
    filters: { id: cartId },
  })
  const methods = Cart.optional().parse(data[0])?.shipping_methods ?? []
  return methods.filter(
    ({ shipping_option: option }) => option?.provider_id === PROVIDER_ID
  )
}
