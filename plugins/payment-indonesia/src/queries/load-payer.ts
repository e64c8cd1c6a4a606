import { z } from "@medusajs/framework/zod"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** A cart as far as ways of paying are judged by it. */
export interface Payer {
  region_id: string
  customer_id: string | null
  /** Kecamatan and phone of the delivery address; null while unknown. */
  district: string | null
  phone: string | null
  product_ids: string[]
  /** The fee for paying at the door that its delivery carries, whole rupiah. */
  cod_fee: number
  /** The session that completing the cart would authorise, if any. */
  session: { provider_id: string; status: string; amount: number } | null
}

const DISTRICT = /^\d{2}\.\d{2}\.\d{2}$/

/** States in which core goes on with a session; it takes the first such. */
const PROCESSABLE = new Set([
  ...["pending", "requires_more", "authorized", "captured"],
  "pending_authorization",
])

/** What our fulfillment provider writes of each parcel; others say nothing of it. */
const Method = z.object({
  data: z
    .object({
      parcels: z.array(z.object({ cod_fee: z.coerce.number().default(0) })),
    })
    .nullish()
    .catch(null),
})

const Cart = z.object({
  region_id: z.string(),
  customer_id: z.string().nullish(),
  shipping_address: z
    .object({
      phone: z.string().nullish(),
      metadata: z.record(z.string(), z.unknown()).nullish(),
    })
    .nullish(),
  items: z.array(z.object({ product_id: z.string().nullish() })).nullish(),
  shipping_methods: z.array(Method).nullish(),
  payment_collection: z
    .object({
      payment_sessions: z
        .array(
          z.object({
            provider_id: z.string(),
            status: z.string(),
            amount: z.coerce.number(),
          })
        )
        .nullish(),
    })
    .nullish(),
})

const FIELDS = [
  ...["id", "region_id", "customer_id", "items.product_id"],
  "shipping_address.phone",
  ...["shipping_address.metadata", "shipping_methods.data"],
  "payment_collection.payment_sessions.provider_id",
  "payment_collection.payment_sessions.status",
  "payment_collection.payment_sessions.amount",
]

function districtOf({ shipping_address: address }: z.infer<typeof Cart>) {
  const code = address?.metadata?.["district_code"]
  return typeof code === "string" && DISTRICT.test(code) ? code : null
}

const codFeeOf = ({ shipping_methods: methods }: z.infer<typeof Cart>) =>
  (methods ?? [])
    .flatMap(({ data }) => data?.parcels ?? [])
    .reduce((sum, { cod_fee }) => sum + cod_fee, 0)

/** Undefined when there is no such cart, or it has no region. */
export async function loadPayer(
  container: MedusaContainer,
  cartId: string
): Promise<Payer | undefined> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    fields: FIELDS,
    filters: { id: cartId },
  })
  const { data: cart } = Cart.safeParse(data[0])
  if (!cart) return undefined
  const sessions = cart.payment_collection?.payment_sessions ?? []
  return {
    region_id: cart.region_id,
    customer_id: cart.customer_id ?? null,
    district: districtOf(cart),
    phone: cart.shipping_address?.phone ?? null,
    product_ids: (cart.items ?? []).flatMap(({ product_id: id }) => id ?? []),
    cod_fee: codFeeOf(cart),
    session: sessions.find(({ status }) => PROCESSABLE.has(status)) ?? null,
  }
}
