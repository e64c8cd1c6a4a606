import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  QueryContext,
} from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const Order = z.object({
  id: z.string(),
  canceled_at: z.unknown(),
  region_id: z.string().nullish(),
  currency_code: z.string(),
  items: z.array(
    z.object({
      id: z.string(),
      variant_id: z.string().nullish(),
      unit_price: z.coerce.number(),
    })
  ),
  payment_collections: z
    .array(
      z.object({
        id: z.string(),
        payments: z.array(z.object({ id: z.string() })).nullish(),
      })
    )
    .nullish(),
})
export type RevivalOrder = z.infer<typeof Order>

const Variant = z.object({
  id: z.string(),
  product: z
    .object({
      status: z.string(),
      pesantren: z
        .object({ shop: z.object({ state: z.string() }).nullish() })
        .nullish(),
    })
    .nullish(),
  calculated_price: z
    .object({ calculated_amount: z.coerce.number().nullish() })
    .nullish(),
})

/** What reviving an order looks at; undefined without the order. */
export async function loadRevivalOrder(
  container: MedusaContainer,
  orderId: string
): Promise<RevivalOrder | undefined> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order",
      fields: [
        ...["id", "canceled_at", "region_id", "currency_code"],
        ...["items.id", "items.variant_id", "items.unit_price"],
        "payment_collections.id",
        "payment_collections.payments.id",
      ],
      filters: { id: orderId },
    })
  return data[0] ? Order.parse(data[0]) : undefined
}

/**
 * Whether each line of an order is for sale now, in an open shop, at the price
 * it was bought for. The shop is read by its name in the application's links.
 */
export async function doPricesHold(
  container: MedusaContainer,
  { items, region_id, currency_code }: RevivalOrder
): Promise<boolean> {
  const ids = items.flatMap(({ variant_id }) =>
    variant_id ? [variant_id] : []
  )
  if (ids.length !== items.length) return false
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "product_variant",
      fields: [
        ...["id", "product.status", "product.pesantren.shop.state"],
        "calculated_price.calculated_amount",
      ],
      filters: { id: [...new Set(ids)] },
      context: {
        calculated_price: QueryContext({
          currency_code,
          ...(region_id ? { region_id } : {}),
        }),
      },
    })
  const prices = new Map(
    z
      .array(Variant)
      .parse(data)
      .filter(
        ({ product }) =>
          product?.status === "published" &&
          product.pesantren?.shop?.state === "approved"
      )
      .map(({ id, calculated_price: price }) => [id, price?.calculated_amount])
  )
  return items.every(
    ({ variant_id, unit_price }) => prices.get(variant_id ?? "") === unit_price
  )
}
