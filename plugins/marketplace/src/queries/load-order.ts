import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { OrderMoneyFields } from "../lib/order-payment"

const amount = z.coerce.number()

const Line = z.object({
  id: z.string(),
  product_id: z.string().nullish(),
  variant_id: z.string().nullish(),
  product_title: z.string().nullish(),
  title: z.string().nullish(),
  variant_title: z.string().nullish(),
  thumbnail: z.string().nullish(),
  quantity: amount,
  unit_price: amount,
  // Computed with the totals of the order; without discounts they are these.
  original_total: amount.nullish(),
  discount_total: amount.nullish(),
})

/** A parcel as the provider priced it; see queries/load-shipping-breakdowns of opop. */
const Parcel = z.object({
  pesantren_id: z.string(),
  amount,
  /** The part of the amount that insures the goods. */
  insurance: amount.nullish(),
  /** The part of it that paying at the door costs. */
  cod_fee: amount.nullish(),
  service: z.string().nullish(),
  zone: z.string().nullish(),
  weight_grams: amount.nullish(),
  days_min: amount.nullish(),
  days_max: amount.nullish(),
  /** Whose price it is: `table`, or a courier's as `biteship:jne:reg`. */
  source: z.string().nullish(),
})

/** The `data` of a shipping method that our provider priced. */
export const PricedParcels = z.object({
  service: z.string().nullish(),
  parcels: z.array(Parcel).nullish(),
})

const Method = z.object({
  amount,
  original_total: amount.nullish(),
  discount_total: amount.nullish(),
  data: PricedParcels.nullish().catch(null),
})

const Order = z.object({
  id: z.string(),
  display_id: z.coerce.string(),
  status: z.string(),
  customer_id: z.string().nullish(),
  total: amount,
  items: z.array(Line),
  shipping_methods: z.array(Method).nullish(),
})
export type LoadedOrder = z.output<typeof Order>

const FIELDS = [
  ...["id", "display_id", "status", "customer_id", "total"],
  ...["items.*", "items.detail.*"],
  ...["items.adjustments.*", "items.tax_lines.*"],
  ...["shipping_methods.*", "shipping_methods.adjustments.*"],
  "shipping_methods.tax_lines.*",
]

/** An order as it was bought: lines, delivery, totals. Null when there is none. */
export async function loadOrder(
  container: MedusaContainer,
  id: string
): Promise<LoadedOrder | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: FIELDS,
    filters: { id },
  })
  return data[0] ? Order.parse(data[0]) : null
}

/** What is known of the money of an order. Null when there is no such order. */
export async function loadOrderMoney(container: MedusaContainer, id: string) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: [
      ...["id", "status", "credit_lines.*"],
      "payment_collections.payments.id",
      "payment_collections.payments.provider_id",
      "payment_collections.payments.canceled_at",
      "payment_collections.payments.captures.*",
      "payment_collections.payments.refunds.*",
    ],
    filters: { id },
  })
  return data[0] ? OrderMoneyFields.parse(data[0]) : null
}
