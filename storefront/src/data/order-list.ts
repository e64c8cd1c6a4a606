import "server-only"
import { z } from "zod"
import { orderState, type OrderState } from "@/lib/order-state"
import { buyerToken } from "@/lib/session"
import { api } from "./client"
import { LineDto, OrderDto } from "./order-schema"

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
