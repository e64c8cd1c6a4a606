import "server-only"
import { z } from "zod"
import { config } from "@/config"
import { isOrderToken, orderToken } from "@/lib/order-token"
import { orderState, type OrderState } from "@/lib/order-state"
import { buyerToken } from "@/lib/session"
import { variantName } from "@/lib/variant-name"
import { ApiError } from "./api-error"
import { AddressDto, SessionDto } from "./cart-schema"
import { api } from "./client"
import { getCustomer } from "./customer"

const amount = z.coerce.number().transform(Math.round)
const text = z
  .string()
  .nullish()
  .transform((value) => value ?? "")

const LineDto = z.object({
  id: z.string(),
  product_id: text,
  product_handle: text,
  product_title: text,
  title: text,
  variant_title: z.string().nullish().transform(variantName),
  thumbnail: z.string().nullish(),
  quantity: z.coerce.number(),
  unit_price: amount,
  total: amount,
})

/** A parcel's share of the shipping, as kept when the order was made. */
const ShareDto = z.object({
  pesantren_id: z.string(),
  amount,
  days_min: z.number(),
  days_max: z.number(),
})

const OrderDto = z.object({
  id: z.string(),
  display_id: z.coerce.number().nullish(),
  status: z.string(),
  payment_status: text,
  fulfillment_status: text,
  created_at: z.string(),
  customer_id: z.string().nullish(),
  email: text,
  total: amount,
  item_total: amount,
  shipping_total: amount,
  discount_total: amount,
  items: z.array(LineDto).nullish(),
  shipping_address: AddressDto.nullish(),
  shipping_methods: z
    .array(
      z.object({
        data: z
          .object({ parcels: z.array(ShareDto) })
          .nullish()
          .catch(null),
      })
    )
    .nullish(),
  payment_collections: z
    .array(z.object({ payment_sessions: z.array(SessionDto).nullish() }))
    .nullish(),
})

const FIELDS = [
  "id",
  "display_id",
  "status",
  "payment_status",
  "fulfillment_status",
  "created_at",
  "customer_id",
  "email",
  "total",
  "item_total",
  "shipping_total",
  "discount_total",
  "*items",
  "*shipping_address",
  "*shipping_methods",
  "*payment_collections.payment_sessions",
].join(",")

export type OrderLine = z.output<typeof LineDto>

/** What one pesantren sends of an order. */
export interface OrderParcel {
  /** Null when the product is no longer known to belong to anyone. */
  pesantren: { id: string; slug: string; name: string } | null
  lines: readonly OrderLine[]
  shipping: { amount: number; daysMin: number; daysMax: number } | null
}

/** An order as its page shows it. Money is whole rupiah, times are ISO. */
export interface Order {
  id: string
  number: string
  state: OrderState
  placedAt: string
  email: string
  total: number
  itemTotal: number
  shippingTotal: number
  discountTotal: number
  parcels: readonly OrderParcel[]
  address: AddressDto | null
  /** What to pay, to where, until when; null for another way of paying. */
  transfer: SessionDto["data"] | null
}

const MakersDto = z.object({
  products: z.array(
    z.object({
      id: z.string(),
      pesantren: z
        .object({ id: z.string(), slug: z.string(), name: z.string() })
        .nullish(),
    })
  ),
})

/** Who made the goods of an order, by product id. Throws ApiError. */
async function fetchMakers(lines: readonly OrderLine[]) {
  const ids = [...new Set(lines.map((line) => line.product_id))]
  if (ids.length === 0) return new Map<string, OrderParcel["pesantren"]>()
  const { products } = await api.get(MakersDto, "/store/products", {
    query: {
      "id[]": ids,
      fields: "id,pesantren.id,pesantren.slug,pesantren.name",
      limit: ids.length,
    },
  })
  return new Map(products.map(({ id, pesantren }) => [id, pesantren ?? null]))
}

async function toParcels(
  dto: z.output<typeof OrderDto>
): Promise<OrderParcel[]> {
  const lines = dto.items ?? []
  const makers = await fetchMakers(lines)
  const shares = (dto.shipping_methods ?? []).flatMap(
    (method) => method.data?.parcels ?? []
  )
  const parcels = new Map<string, OrderParcel & { lines: OrderLine[] }>()
  for (const line of lines) {
    const pesantren = makers.get(line.product_id) ?? null
    const share = shares.find((one) => one.pesantren_id === pesantren?.id)
    const key = pesantren?.id ?? ""
    const parcel = parcels.get(key) ?? {
      pesantren,
      lines: [],
      shipping: share
        ? {
            amount: share.amount,
            daysMin: share.days_min,
            daysMax: share.days_max,
          }
        : null,
    }
    parcel.lines.push(line)
    parcels.set(key, parcel)
  }
  return [...parcels.values()]
}

const toOrder = async (dto: z.output<typeof OrderDto>): Promise<Order> => {
  const session = (dto.payment_collections ?? [])
    .flatMap((collection) => collection.payment_sessions ?? [])
    .find(({ provider_id }) => provider_id.startsWith("pp_transfer_"))
  return {
    id: dto.id,
    number: String(dto.display_id ?? ""),
    state: orderState({
      status: dto.status,
      payment: dto.payment_status,
      fulfillment: dto.fulfillment_status,
    }),
    placedAt: dto.created_at,
    email: dto.email,
    total: dto.total,
    itemTotal: dto.item_total,
    shippingTotal: dto.shipping_total,
    discountTotal: dto.discount_total,
    parcels: await toParcels(dto),
    address: dto.shipping_address ?? null,
    transfer: session?.data ?? null,
  }
}

/** The page of an order, with the key that lets anyone in who has it. */
export const guestOrderHref = (id: string): string =>
  `/pesanan/${id}?kunci=${orderToken(id, config().STOREFRONT_SECRET)}`

/** Where somebody goes who has just ordered: guests need the key. */
export const orderHref = async (id: string): Promise<string> =>
  (await buyerToken()) ? `/pesanan/${id}` : guestOrderHref(id)

/**
 * An order for the person who may see it: whoever has its key, or the customer
 * who placed it. Null for anyone else, as for an order that does not exist.
 */
export async function getOrder(
  id: string,
  key: string | undefined
): Promise<Order | null> {
  if (!/^order_[A-Za-z0-9]{10,40}$/.test(id)) return null
  const hasKey = isOrderToken(id, key, config().STOREFRONT_SECRET)
  const customer = hasKey ? null : await getCustomer()
  if (!hasKey && !customer) return null
  try {
    const { order } = await api.get(
      z.object({ order: OrderDto }),
      `/store/orders/${id}`,
      { query: { fields: FIELDS }, token: await buyerToken() }
    )
    if (!hasKey && order.customer_id !== customer?.id) return null
    return await toOrder(order)
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return null
    throw error
  }
}

const ListedDto = OrderDto.pick({
  id: true,
  display_id: true,
  status: true,
  payment_status: true,
  fulfillment_status: true,
  created_at: true,
  total: true,
}).extend({
  items: z
    .array(
      LineDto.pick({
        id: true,
        product_title: true,
        title: true,
        thumbnail: true,
        quantity: true,
      })
    )
    .nullish(),
})

/** An order in the list of a customer. */
export interface ListedOrder {
  id: string
  number: string
  state: OrderState
  placedAt: string
  total: number
  titles: readonly string[]
  thumbnail: string | null
  pieces: number
}

export const ORDERS_PER_PAGE = 10

/** A page of the customer's orders, newest first. Throws ApiError. */
export async function listOrders(page: number) {
  const { orders, count } = await api.get(
    z.object({ orders: z.array(ListedDto), count: z.number() }),
    "/store/orders",
    {
      token: await buyerToken(),
      query: {
        limit: ORDERS_PER_PAGE,
        offset: (page - 1) * ORDERS_PER_PAGE,
        order: "-created_at",
        fields:
          "id,display_id,status,payment_status,fulfillment_status,created_at,total,*items",
      },
    }
  )
  return { orders: orders.map(toListed), count }
}

const toListed = (dto: z.output<typeof ListedDto>): ListedOrder => {
  const items = dto.items ?? []
  return {
    id: dto.id,
    number: String(dto.display_id ?? ""),
    state: orderState({
      status: dto.status,
      payment: dto.payment_status,
      fulfillment: dto.fulfillment_status,
    }),
    placedAt: dto.created_at,
    total: dto.total,
    titles: items.map((line) => line.product_title || line.title),
    thumbnail: items[0]?.thumbnail ?? null,
    pieces: items.reduce((sum, line) => sum + line.quantity, 0),
  }
}
