import { z } from "@medusajs/framework/zod"
import type {
  CalculateShippingOptionPriceDTO,
  MedusaContainer,
} from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { loadPricingContext } from "./load-pricing-context"
import { ParcelledPrice, PROVIDER_ID } from "./price-cart-parcels"

const data = z.record(z.string(), z.unknown()).nullish()

const Cart = z.object({
  shipping_methods: z
    .array(
      z.object({
        id: z.string(),
        data,
        shipping_option: z
          .object({ id: z.string(), provider_id: z.string(), data })
          .nullish(),
      })
    )
    .nullish(),
})

type Method = NonNullable<z.infer<typeof Cart>["shipping_methods"]>[number]

/** A shipping method's `data`. */
export interface MethodData {
  id: string
  data: Record<string, unknown>
}

async function methodsOf(container: MedusaContainer, cartId: string) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: rows } = await query.graph({
    entity: "cart",
    fields: [
      ...["shipping_methods.id", "shipping_methods.data"],
      "shipping_methods.shipping_option.id",
      "shipping_methods.shipping_option.provider_id",
      "shipping_methods.shipping_option.data",
    ],
    filters: { id: cartId },
  })
  const methods = Cart.optional().parse(rows[0])?.shipping_methods ?? []
  return methods.flatMap((method: Method) =>
    method.shipping_option?.provider_id === PROVIDER_ID
      ? [{ ...method, option: method.shipping_option }]
      : []
  )
}

/**
 * The shipping methods of a cart that our provider prices: their data as it
 * is, and as it should be, with the present share of each pesantren in
 * `data.parcels`. Priced by the provider that has just priced the method, on
 * the same facts.
 */
export async function loadShippingBreakdowns(
  container: MedusaContainer,
  cartId: string
): Promise<{ before: MethodData[]; after: MethodData[] }> {
  const methods = await methodsOf(container, cartId)
  if (!methods.length) return { before: [], after: [] }
  const context = await loadPricingContext(container, { cart_id: cartId })
  const prices = await container
    .resolve(Modules.FULFILLMENT)
    .calculateShippingOptionsPrices(
      methods.map(({ option, data: old }) => ({
        id: option.id,
        provider_id: option.provider_id,
        optionData: option.data ?? {},
        data: old ?? {},
        // The rest of the context is the cart, which our provider does not read.
        context:
          context as unknown as CalculateShippingOptionPriceDTO["context"],
      }))
    )
  return {
    before: methods.map(({ id, data: old }) => ({ id, data: old ?? {} })),
    after: methods.map(({ id, data: old, option }, index) => ({
      id,
      data: {
        ...old,
        service: option.data?.["id"],
        parcels: ParcelledPrice.parse(prices[index]).parcels ?? [],
      },
    })),
  }
}
