import { z } from "@medusajs/framework/zod"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { failRule } from "../faults/payment-method"
import { offerMethods, type OfferedMethod } from "../lib/offer-methods"
import { loadOfferFacts } from "./load-offer-facts"
import { loadPayer } from "./load-payer"

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
  const facts = await loadOfferFacts(container, payer, {
    total: await totalOf(container, cartId),
    among: payer.provider_ids,
  })
  return offerMethods(facts)
}
