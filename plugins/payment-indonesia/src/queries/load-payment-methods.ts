import { z } from "@medusajs/framework/zod"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { failRule } from "../faults/payment-method"
import { offerMethods, type OfferedMethod } from "../lib/offer-methods"
import { loadOfferFacts } from "./load-offer-facts"
import { loadPayer } from "./load-payer"

const Region = z.object({
  payment_providers: z
    .array(z.object({ id: z.string(), is_enabled: z.boolean() }).nullable())
    .nullish(),
})

/** Providers of a region that the backend runs. */
async function providersOf(container: MedusaContainer, regionId: string) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "region",
    fields: ["id", "payment_providers.id", "payment_providers.is_enabled"],
    filters: { id: regionId },
  })
  const [region] = z.array(Region).parse(data)
  return (region?.payment_providers ?? []).flatMap((provider) =>
    provider?.is_enabled ? [provider.id] : []
  )
}

async function totalOf(container: MedusaContainer, cartId: string) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    fields: ["id", "total"],
    filters: { id: cartId },
  })
  return z.object({ total: z.coerce.number() }).parse(data[0]).total
}

/** The ways in which a cart can be paid for now, and why not. Throws cart_not_found. */
export async function loadPaymentMethods(
  container: MedusaContainer,
  cartId: string
): Promise<OfferedMethod[]> {
  const payer = await loadPayer(container, cartId)
  if (!payer) throw failRule("cart_not_found")
  const [total, providerIds] = await Promise.all([
    totalOf(container, cartId),
    providersOf(container, payer.region_id),
  ])
  return offerMethods(
    await loadOfferFacts(container, payer, {
      total: total - payer.cod_fee,
      provider_ids: providerIds,
    })
  )
}
