import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { PROVIDER_ID } from "./price-cart-parcels"

const Channel = z.object({
  stock_locations: z.array(z.object({ id: z.string() }).nullable()).nullish(),
})

/** Where the goods of the marketplace are sold, kept and sent from. */
export type Market = {
  sales_channel_id: string
  location_id: string
  shipping_profile_id: string
}

/**
 * The one sales channel, the one stock location and the profile of the goods
 * that our services carry (D3): every product of a shop gets these.
 */
export async function loadMarket(container: MedusaContainer): Promise<Market> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [{ data: stores }, { data: options }] = await Promise.all([
    query.graph({ entity: "store", fields: ["default_sales_channel_id"] }),
    query.graph({
      entity: "shipping_option",
      fields: ["shipping_profile_id"],
      filters: { provider_id: PROVIDER_ID },
      pagination: { take: 1, skip: 0 },
    }),
  ])
  const sales_channel_id = z
    .array(z.object({ default_sales_channel_id: z.string() }))
    .parse(stores)[0]?.default_sales_channel_id
  const shipping_profile_id = z
    .array(z.object({ shipping_profile_id: z.string() }))
    .parse(options)[0]?.shipping_profile_id
  const location_id = sales_channel_id
    ? await locationOf(container, sales_channel_id)
    : undefined
  if (!sales_channel_id || !shipping_profile_id || !location_id)
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      "The marketplace has no sales channel, stock location or delivery service: load the reference data."
    )
  return { sales_channel_id, location_id, shipping_profile_id }
}

async function locationOf(container: MedusaContainer, channelId: string) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "sales_channel",
    fields: ["stock_locations.id"],
    filters: { id: channelId },
  })
  const [channel] = z.array(Channel).parse(data)
  return channel?.stock_locations?.find((location) => location !== null)?.id
}
