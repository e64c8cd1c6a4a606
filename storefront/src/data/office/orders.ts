import "server-only"
import { z } from "zod"
import {
  ORDER_STATES,
  type OrderState,
  type StepIn,
} from "@/lib/office-order-states"
import { RefusedFreight } from "@/lib/refused-freight"
import { office, orNull, type OfficeCall } from "./client"

const State = z.enum(ORDER_STATES)
const text = z.string().nullable()

const Line = z.object({
  id: z.string(),
  product_id: text,
  title: z.string(),
  variant_title: text,
  thumbnail: text,
  quantity: z.number(),
  amount: z.number(),
  discount: z.number(),
})

const Order = z.object({
  id: z.string(),
  /** The purchase. */
  order_id: z.string(),
  number: z.string(),
  state: State,
  version: z.number(),
  pesantren: z.object({ id: z.string(), slug: z.string(), name: z.string() }),
  // Whole rupiah.
  goods: z.number(),
  shipping: z.number(),
  discount: z.number(),
  total: z.number(),
  service: z.string(),
  weight_grams: z.number(),
  courier: z
    .object({ code: z.string(), name: z.string(), tracking_url: text })
    .nullable(),
  tracking_number: text,
  placed_at: z.string(),
  /** Until when the present state has to end. */
  due_at: text,
  cancelled_by: text,
  cancel_reason: text,
  cancel_code: text,
  lines: z.array(Line),
  /** What the reader can do now. */
  actions: z.array(z.string()),
})
export type OfficeOrder = z.output<typeof Order>

const Entry = z.object({
  action: z.string(),
  from: State.nullable(),
  to: State,
  at: text,
  by: z.string(),
  name: text,
  reason: text,
  code: text,
})
export type OrderEntry = z.output<typeof Entry>

const Whole = Order.extend({
  recipient: z
    .object({ district: z.string(), city: z.string(), province: z.string() })
    .nullable(),
  timeline: z.array(Entry),
  refused_freight: RefusedFreight.nullable(),
})
export type WholeOrder = z.output<typeof Whole>

export const ORDERS_PER_PAGE = 20
const PATH = "/officer/orders"

export type OrderFilter = "open" | "all" | OrderState

/** Orders of the territory, what is due first. */
export const listOrders = (search: {
  state: OrderFilter
  q: string
  isOverdue: boolean
  page: number
  limit?: number
}) => {
  const { state, q, isOverdue, page, limit = ORDERS_PER_PAGE } = search
  return office.get(
    z.object({
      orders: z.array(Order),
      count: z.number(),
      counts: z.partialRecord(State, z.number()),
    }),
    PATH,
    {
      ...{ state, limit, offset: (page - 1) * limit },
      ...(q ? { q } : {}),
      ...(isOverdue ? { overdue: "true" } : {}),
    }
  )
}

const Reply = z.object({ order: Whole })

/** One order of the territory; null for one elsewhere. */
export const getOrder = async (id: string): Promise<WholeOrder | null> => {
  if (!/^[a-z]+_\w{1,60}$/.test(id)) return null
  return (await orNull(office.get(Reply, `${PATH}/${id}`)))?.order ?? null
}

/** Does in somebody's place what they do not; shop and buyer read the reason. */
export const stepIn = (
  id: string,
  body: Readonly<{ action: StepIn; reason: string; version: number }>,
  call: OfficeCall
) => office.post(z.unknown(), `${PATH}/${id}/step-in`, body, call)

/** With whom parcels are sent. */
export const listCouriers = async () =>
  (
    await office.get(
      z.object({
        couriers: z.array(z.object({ code: z.string(), name: z.string() })),
      }),
      "/officer/couriers"
    )
  ).couriers

/** Corrects the number of a parcel that is on its way. */
export const retrackOrder = (
  id: string,
  body: Readonly<{
    version: number
    courier: string
    tracking_number: string
    reason: string
  }>,
  call: OfficeCall
) => office.post(z.unknown(), `${PATH}/${id}/retrack`, body, call)
