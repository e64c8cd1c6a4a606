import "server-only"
import { z } from "zod"
import type { OrderState } from "@/lib/order-state"
import {
  PARCEL_STATES,
  purchaseState,
  type ParcelState,
} from "@/lib/parcel-state"
import { buyerToken } from "@/lib/session"
import { api } from "./client"
import { LineDto, OrderDto } from "./order-schema"

const ListedDto = OrderDto.pick({
  id: true,
  display_id: true,
  status: true,
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

const ListedParcelsDto = z.object({
  parcels: z.array(
    z.object({
      id: z.string(),
      order_id: z.string(),
      state: z.enum(PARCEL_STATES),
      pesantren: z.object({ name: z.string() }),
    })
  ),
})

/** A parcel of an order in that list. */
export interface ListedParcel {
  id: string
  state: ParcelState
  pesantren: string
}

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
  parcels: readonly ListedParcel[]
}

export const ORDERS_PER_PAGE = 10

/** A page of the customer's orders, newest first. Throws ApiError. */
export async function listOrders(page: number) {
  const token = await buyerToken()
  const { orders, count } = await api.get(
    z.object({ orders: z.array(ListedDto), count: z.number() }),
    "/store/orders",
    {
      token,
      query: {
        limit: ORDERS_PER_PAGE,
        offset: (page - 1) * ORDERS_PER_PAGE,
        order: "-created_at",
        fields: "id,display_id,status,created_at,total,*items",
      },
    }
  )
  const parcels = await listParcels(
    orders.map(({ id }) => id),
    token
  )
  return {
    orders: orders.map((dto) =>
      toListed(
        dto,
        parcels.filter(({ order_id }) => order_id === dto.id)
      )
    ),
    count,
  }
}

type ListedParcels = z.output<typeof ListedParcelsDto>["parcels"]

const listParcels = async (
  orderIds: string[],
  token: string | undefined
): Promise<ListedParcels> => {
  if (orderIds.length === 0) return []
  const query = { order_id: orderIds }
  const path = "/store/order-parcels"
  return (await api.get(ListedParcelsDto, path, { token, query })).parcels
}

const toListed = (
  dto: z.output<typeof ListedDto>,
  parcels: ListedParcels
): ListedOrder => {
  const items = dto.items ?? []
  const isCancelled = dto.status === "canceled"
  return {
    id: dto.id,
    number: String(dto.display_id ?? ""),
    state:
      purchaseState(parcels.map(({ state }) => state)) ??
      (isCancelled ? "cancelled" : "awaiting_payment"),
    placedAt: dto.created_at,
    total: dto.total,
    titles: items.map((line) => line.product_title || line.title),
    thumbnail: items[0]?.thumbnail ?? null,
    pieces: items.reduce((sum, line) => sum + line.quantity, 0),
    parcels: parcels.map(({ id, state, pesantren }) => ({
      ...{ id, state, pesantren: pesantren.name },
    })),
  }
}
