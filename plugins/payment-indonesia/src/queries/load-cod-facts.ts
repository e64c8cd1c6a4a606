import { z } from "@medusajs/framework/zod"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { CodFacts } from "../lib/cod-rules"
import { phoneKey } from "../lib/phone-key"
import type { Payer } from "./load-payer"

type Query = ReturnType<typeof queryOf>

const queryOf = (container: MedusaContainer) =>
  container.resolve(ContainerRegistrationKeys.QUERY)

const Product = z.object({
  id: z.string(),
  pesantren: z.object({ id: z.string() }).nullish(),
})

/** Who makes the goods; what has no maker stands for itself and is nobody's to send. */
async function makersOf(query: Query, productIds: string[]) {
  if (!productIds.length) return []
  const { data } = await query.graph({
    entity: "product",
    fields: ["id", "pesantren.id"],
    filters: { id: productIds },
  })
  const makers = z
    .array(Product)
    .parse(data)
    .map(({ id, pesantren }) => pesantren?.id ?? id)
  return [...new Set(makers)]
}

async function willingAmong(query: Query, pesantrenIds: string[]) {
  if (!pesantrenIds.length) return []
  const { data } = await query.graph({
    entity: "cod_seller",
    fields: ["pesantren_id"],
    filters: { pesantren_id: pesantrenIds, is_on: true },
  })
  return z
    .array(z.object({ pesantren_id: z.string() }))
    .parse(data)
    .map(({ pesantren_id: id }) => id)
}

/** By the phone that gets the parcel, and by the account where there is one. */
async function refusalsBy(query: Query, key: string | null, payer: Payer) {
  const buyers = [
    ...(key ? [{ phone_key: key }] : []),
    ...(payer.customer_id ? [{ customer_id: payer.customer_id }] : []),
  ]
  if (!buyers.length) return []
  const { data } = await query.graph({
    entity: "cod_refusal",
    fields: ["refused_at"],
    filters: { $or: buyers },
  })
  return z
    .array(z.object({ refused_at: z.coerce.date() }))
    .parse(data)
    .map(({ refused_at }) => refused_at.toISOString())
}

async function isVerified(query: Query, key: string | null) {
  if (!key) return false
  const { data } = await query.graph({
    entity: "verified_phone",
    fields: ["id"],
    filters: { phone_key: key },
  })
  return data.length > 0
}

/** What cash on delivery is judged by, for a cart; its total comes from elsewhere. */
export async function loadCodFacts(
  container: MedusaContainer,
  payer: Payer
): Promise<Omit<CodFacts, "total">> {
  const query = queryOf(container)
  const key = phoneKey(payer.phone)
  const [makers, refusedAt, isPhoneVerified] = await Promise.all([
    makersOf(query, [...new Set(payer.product_ids)]),
    refusalsBy(query, key, payer),
    isVerified(query, key),
  ])
  return {
    district: payer.district,
    pesantren_ids: makers,
    willing_ids: await willingAmong(query, makers),
    is_phone_verified: isPhoneVerified,
    refused_at: refusedAt,
  }
}
