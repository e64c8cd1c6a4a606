import { z } from "@medusajs/framework/zod"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { localeOf } from "../lib/locale"
import type { OrderView } from "../mails/order-view"
import { loadTransferSum } from "./load-transfer-sum"
import {
  PAYMENT_FIELDS,
  PaymentCollections,
  readPayments,
  unpaidUntil,
} from "./read-payments"

const amount = z.coerce.number()
const metadata = z.record(z.string(), z.unknown()).nullish()

const Order = z.object({
  id: z.string(),
  display_id: z.number(),
  email: z.string().nullish(),
  locale: z.string().nullish(),
  metadata,
  total: amount,
  shipping_total: amount,
  customer: z.object({ metadata }).nullish(),
  shipping_address: z
    .object({
      first_name: z.string().nullish(),
      last_name: z.string().nullish(),
    })
    .nullish(),
  items: z.array(
    z.object({
      title: z.string().nullish(),
      product_title: z.string().nullish(),
      variant_title: z.string().nullish(),
      product_id: z.string().nullish(),
      quantity: amount,
      total: amount,
    })
  ),
  payment_collections: PaymentCollections,
})

type Order = z.infer<typeof Order>

const FIELDS = [
  ...["id", "display_id", "email", "locale", "metadata", "total"],
  ...["shipping_total", "customer.metadata"],
  ...["shipping_address.first_name", "shipping_address.last_name"],
  ...["items.title", "items.product_title", "items.variant_title"],
  ...["items.product_id", "items.quantity", "items.total"],
  ...PAYMENT_FIELDS,
]

const Product = z.object({
  id: z.string(),
  pesantren: z.object({ name: z.string() }).nullish(),
})

/** Names of the pesantren that made the products; joined by the application's link. */
async function makersOf(container: MedusaContainer, productIds: string[]) {
  if (!productIds.length) return new Map<string, string>()
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product",
    fields: ["id", "pesantren.name"],
    filters: { id: productIds },
    // Goods that were deleted since are still part of the order.
    withDeleted: true,
  })
  return new Map(
    z
      .array(Product)
      .parse(data)
      .map(({ id, pesantren }) => [id, pesantren?.name ?? ""])
  )
}

function groupItems(
  items: Order["items"],
  makers: Map<string, string>
): OrderView["groups"] {
  const groups = new Map<string, OrderView["groups"][number]>()
  for (const item of items) {
    const pesantren = makers.get(item.product_id ?? "") || "Pasar Santri"
    const group = groups.get(pesantren) ?? { pesantren, items: [] }
    group.items.push({
      title: item.product_title ?? item.title ?? "",
      variant: item.variant_title ?? "",
      quantity: item.quantity,
      total: item.total,
    })
    groups.set(pesantren, group)
  }
  return [...groups.values()]
}

/** What is awaited as it stands: with the code, and the time that a proof bought. */
const withSum = (
  { transfer, qris }: ReturnType<typeof readPayments>,
  { due: amount, expires_at }: { due: number; expires_at: string }
) => ({
  transfer: transfer && { ...transfer, amount, expires_at },
  qris: qris && { ...qris, amount, expires_at },
})

/** An order as mails show it; undefined without the order or without its e-mail. */
export async function loadOrderView(
  container: MedusaContainer,
  orderId: string
): Promise<OrderView | undefined> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: FIELDS,
    filters: { id: orderId },
  })
  if (!data[0]) return undefined
  const order = Order.parse(data[0])
  if (!order.email) return undefined
  const ids = order.items.flatMap(({ product_id: id }) => (id ? [id] : []))
  const makers = await makersOf(container, [...new Set(ids)])
  const payments = readPayments(order.payment_collections)
  const awaited = payments.transfer ?? payments.qris
  const sum = awaited && (await loadTransferSum(container, orderId))
  const until = unpaidUntil(order.payment_collections)
  const { first_name, last_name } = order.shipping_address ?? {}
  const name = [first_name, last_name].filter(Boolean).join(" ").trim()
  return {
    id: order.id,
    number: order.display_id,
    email: order.email,
    locale: localeOf(order, order.customer),
    recipient: name || order.email,
    groups: groupItems(order.items, makers),
    shipping_total: order.shipping_total,
    total: order.total,
    ...payments,
    unpaid_until: until === undefined ? until : (sum?.expires_at ?? until),
    ...(sum ? withSum(payments, sum) : {}),
  }
}
