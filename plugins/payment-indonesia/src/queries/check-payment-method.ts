import type { MedusaContainer } from "@medusajs/framework/types"
import { failMethod } from "../faults/payment-method"
import { feeOf, refusalsOf } from "../lib/offer-methods"
import { loadOfferFacts } from "./load-offer-facts"
import { loadPayer } from "./load-payer"

/** Money that is there already is never turned away by a rule that came later. */
const isPaid = (status: string) =>
  status === "authorized" || status === "captured"

/**
 * The last look before a payment is authorised: whether the way in which the
 * cart is to be paid is still offered for it, and its delivery carries the fee of
 * that way and no other. Throws the first of its refusals (`method_…`, `cod_…`),
 * then `cod_fee_differs`.
 */
export async function checkPaymentMethod(
  container: MedusaContainer,
  cartId: string
): Promise<void> {
  const payer = await loadPayer(container, cartId)
  const session = payer?.session
  if (!payer || !session || isPaid(session.status)) return
  // That the provider is one of the region's, core has looked already.
  const facts = await loadOfferFacts(container, payer, {
    total: session.amount - payer.cod_fee,
    provider_ids: [session.provider_id],
  })
  const [refusal] = refusalsOf(session.provider_id, facts)
  if (refusal) throw failMethod(refusal.code, refusal.data)
  if (payer.cod_fee !== feeOf(session.provider_id, facts))
    throw failMethod("cod_fee_differs")
}
