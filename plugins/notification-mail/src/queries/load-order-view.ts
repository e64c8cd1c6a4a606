import { z } from "@medusajs/framework/zod"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { localeOf } from "../lib/locale"
import type { OrderView } from "../mails/order-view"
import { loadTransferSum } from "./load-transfer-sum"

const amount = z.coerce.number()
const metadata = z.record(z.string(), z.unknown()).nullish()

const Session = z.object({
  amount,
  data: z
    .object({
      expires_at: z.string().nullish(),
      instructions: z
        .object({
          fund_holder: z.string(),
          accounts: z.array(
            z.object({
              bank: z.string(),
              number: z.string(),
              holder: z.string(),
            })
          ),
        })
        .nullish(),
    })
    .nullish(),
})

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
  payment_collections: z
    .array(
      z.object({
        payments: z.array(z.object({ canceled_at: z.unknown() })).nullish(),
        payment_sessions: z.array(Session).nullish(),
      })
    )
    .nullish(),
})

type Order = z.infer<typeof Order>

const FIELDS = [
  ...["id", "display_id", "email", "locale", "metadata", "total"],
  ...["shipping_total", "customer.metadata"],
  ...["shipping_address.first_name", "shipping_address.last_name"],
  ...["items.title", "items.product_title", "items.variant_title"],
  ...["items.product_id", "items.quantity", "items.total"],
  "payment_collections.payments.canceled_at",
  "payment_collections.payment_sessions.amount",
  "payment_collections.payment_sessions.data",
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

function transferOf(order: Order): OrderView["transfer"] {
  for (const { payments, payment_sessions } of order.payment_collections ??
    []) {
    if (payments?.some(({ canceled_at }) => !canceled_at)) return null
    for (const { amount: due, data } of payment_sessions ?? []) {
      if (data?.expires_at && data.instructions) {
        const { fund_holder, accounts } = data.instructions
        const { expires_at } = data
        return { amount: due, expires_at, fund_holder, accounts }
      }
    }
  }
  return null
}

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
  const transfer = transferOf(order)
  const sum = transfer && (await loadTransferSum(container, orderId))
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
    transfer:
      transfer && sum
        ? { ...transfer, amount: sum.due, expires_at: sum.expires_at }
        : transfer,
  }
}
