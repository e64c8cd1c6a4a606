import { z } from "@medusajs/framework/zod"
import type { MedusaContainer } from "@medusajs/framework/types"
import { courierOf } from "../lib/couriers"
import { localeOf } from "../lib/locale"
import type { ParcelView } from "../mails/parcel-view"
import { loadPesantren } from "./load-names"
import { loadRow } from "./load-rows"

const CASH = "pp_cod_"

const time = z.coerce.date().nullable()

const Part = z.object({
  id: z.string(),
  order_id: z.string(),
  number: z.string(),
  pesantren_id: z.string(),
  total: z.coerce.number(),
  service: z.string(),
  courier: z.string().nullable(),
  tracking_number: z.string().nullable(),
  due_at: time,
  cancelled_by: z.string().nullable(),
  cancel_reason: z.string().nullable(),
  lines: z.array(z.object({ title: z.string(), quantity: z.number() })),
})

const metadata = z.record(z.string(), z.unknown()).nullish()

const Order = z.object({
  display_id: z.coerce.string(),
  email: z.string().nullish(),
  locale: z.string().nullish(),
  metadata,
  customer: z.object({ metadata }).nullish(),
  shipping_address: z
    .object({
      first_name: z.string().nullish(),
      last_name: z.string().nullish(),
    })
    .nullish(),
  payment_collections: z
    .array(
      z.object({
        payment_sessions: z
          .array(z.object({ provider_id: z.string() }))
          .nullish(),
      })
    )
    .nullish(),
})

const buyerOf = (order: z.output<typeof Order>): ParcelView["buyer"] => {
  if (!order.email) return null
  const { first_name, last_name } = order.shipping_address ?? {}
  return {
    email: order.email,
    name: [first_name, last_name].filter(Boolean).join(" ").trim(),
    locale: localeOf(order, order.customer),
  }
}

/** A pesantren's part of an order as mails show it; undefined without it. */
export async function loadParcelView(
  container: MedusaContainer,
  id: string
): Promise<ParcelView | undefined> {
  const part = await loadRow(container, {
    ...{ schema: Part, entity: "shop_order", filters: { id } },
    fields: [
      ...["id", "order_id", "number", "pesantren_id", "total", "service"],
      ...["courier", "tracking_number", "due_at", "cancelled_by"],
      ...["cancel_reason", "lines.title", "lines.quantity"],
    ],
  })
  if (!part) return undefined
  const [order, pesantren] = await Promise.all([
    loadRow(container, {
      ...{ schema: Order, entity: "order", filters: { id: part.order_id } },
      fields: [
        ...["display_id", "email", "locale", "metadata", "customer.metadata"],
        ...["shipping_address.first_name", "shipping_address.last_name"],
        "payment_collections.payment_sessions.provider_id",
      ],
    }),
    loadPesantren(container, part.pesantren_id),
  ])
  if (!order || !pesantren) return undefined
  const { lines, courier, due_at, ...rest } = part
  return {
    ...rest,
    order_number: order.display_id,
    ...{ pesantren: pesantren.name, slug: pesantren.slug },
    goods: lines.map(({ title, quantity }) => `${quantity} × ${title}`),
    courier: courier ? courierOf(courier) : null,
    due_at: due_at?.toISOString() ?? null,
    is_cash: (order.payment_collections ?? [])
      .flatMap(({ payment_sessions }) => payment_sessions ?? [])
      .some(({ provider_id }) => provider_id.startsWith(CASH)),
    buyer: buyerOf(order),
  }
}
