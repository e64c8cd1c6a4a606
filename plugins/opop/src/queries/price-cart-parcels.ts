import { z } from "@medusajs/framework/zod"
import type { MedusaContainer } from "@medusajs/framework/types"
import { listShippingOptionsForCartWithPricingWorkflow } from "@medusajs/medusa/core-flows"
import { SERVICES, type ServiceCode } from "../lib/service-rules"

/** Our fulfillment provider, as configured in the backend. */
export const PROVIDER_ID = "indonesia_zone"

/** The price that our provider makes, with each parcel's share of it. */
export const ParcelledPrice = z.object({
  parcels: z
    .array(
      z.object({
        pesantren_id: z.string(),
        service: z.string(),
        zone: z.string(),
        weight_grams: z.number(),
        charged_kg: z.number(),
        amount: z.number(),
        insurance: z.number(),
        cod_fee: z.number(),
        days_min: z.number(),
        days_max: z.number(),
        source: z.string(),
      })
    )
    .nullish(),
  refusals: z
    .array(z.object({ pesantren_id: z.string(), code: z.string() }))
    .nullish(),
})

const PricedOption = z.object({
  id: z.string(),
  provider_id: z.string(),
  data: z.object({ id: z.string() }).nullish(),
  calculated_price: ParcelledPrice.nullish(),
})

/** A service, with its price for each parcel or why it cannot carry it. */
export interface PricedService {
  option_id: string
  code: ServiceCode
  parcels: NonNullable<z.infer<typeof ParcelledPrice>["parcels"]>
  refusals: NonNullable<z.infer<typeof ParcelledPrice>["refusals"]>
}

/**
 * The services for a cart, in the order in which they are offered, priced by the
 * workflow that also prices the shipping method, so that both always agree.
 * Empty while the destination is unknown.
 */
export async function priceCartParcels(
  container: MedusaContainer,
  cartId: string
): Promise<PricedService[]> {
  const { result } = await listShippingOptionsForCartWithPricingWorkflow(
    container
  ).run({ input: { cart_id: cartId } })
  const options = z
    .array(PricedOption)
    .parse(result)
    .filter(({ provider_id: id }) => id === PROVIDER_ID)
  return SERVICES.flatMap((code) => {
    const option = options.find(({ data }) => data?.id === code)
    const price = option?.calculated_price
    return option && price?.parcels
      ? [
          {
            ...{ option_id: option.id, code, parcels: price.parcels },
            refusals: price.refusals ?? [],
          },
        ]
      : []
  })
}
