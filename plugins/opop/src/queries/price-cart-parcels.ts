import { z } from "@medusajs/framework/zod"
import type { MedusaContainer } from "@medusajs/framework/types"
import { listShippingOptionsForCartWithPricingWorkflow } from "@medusajs/medusa/core-flows"

/** Our fulfillment provider, as configured in the backend. */
export const PROVIDER_ID = "indonesia_zone"

/** The price that our provider makes, with each parcel's share of it. */
export const ParcelledPrice = z.object({
  parcels: z
    .array(
      z.object({
        pesantren_id: z.string(),
        zone: z.string(),
        weight_grams: z.number(),
        charged_kg: z.number(),
        amount: z.number(),
        days_min: z.number(),
        days_max: z.number(),
      })
    )
    .nullish(),
})

const PricedOption = z.object({
  id: z.string(),
  name: z.string(),
  provider_id: z.string(),
  data: z.object({ id: z.string() }).nullish(),
  calculated_price: ParcelledPrice.nullish(),
})

/** A service that can carry a cart, with each parcel's share of its price. */
export interface PricedService {
  option_id: string
  code: string
  name: string
  parcels: NonNullable<z.infer<typeof ParcelledPrice>["parcels"]>
}

/**
 * The services that can carry a cart now, priced by the workflow that also
 * prices the shipping method, so that both always agree. Empty while the
 * destination is unknown.
 */
export async function priceCartParcels(
  container: MedusaContainer,
  cartId: string
): Promise<PricedService[]> {
  const { result } = await listShippingOptionsForCartWithPricingWorkflow(
    container
  ).run({ input: { cart_id: cartId } })
  return z
    .array(PricedOption)
    .parse(result)
    .filter(({ provider_id: id }) => id === PROVIDER_ID)
    .flatMap(({ id, name, data, calculated_price: price }) =>
      data && price?.parcels
        ? [{ option_id: id, code: data.id, name, parcels: price.parcels }]
        : []
    )
}
