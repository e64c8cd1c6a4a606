import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { PurchaseRef } from "./load-purchase"

const Data = z.object({
  choices: z.record(z.string(), z.unknown()).nullish(),
  pay: z.string().nullish(),
  parcels: z.array(z.object({ cod_fee: z.number().default(0) })).nullish(),
})

const Chosen = z.object({
  shipping_methods: z
    .array(z.object({ data: Data.nullish().catch(null) }))
    .nullish(),
})

/**
 * What the buyer of an order chose for each pesantren, whether it is paid at the
 * door, and what that cost then, whole rupiah. A cart's choices come to the
 * provider by themselves, so there are none here; of an order core hands over
 * none.
 */
export async function loadBuyerChoices(
  container: MedusaContainer,
  ref: PurchaseRef
) {
  if (!("order_id" in ref)) return null
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["shipping_methods.data"],
    filters: { id: ref.order_id },
  })
  const methods = Chosen.optional().parse(data[0])?.shipping_methods ?? []
  const chosen = methods.find((method) => method.data?.choices)?.data
  return {
    choices: chosen?.choices ?? null,
    pay: chosen?.pay ?? null,
    cod_fee: (chosen?.parcels ?? []).reduce((sum, one) => sum + one.cod_fee, 0),
  }
}
