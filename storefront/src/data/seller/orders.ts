import "server-only"
import { PARCEL_STATES, type ParcelState } from "@/lib/parcel-state"
import { cache } from "react"
import { z } from "zod"
import type { Locale } from "@/i18n/locales"
import { RefusedFreight } from "@/lib/refused-freight"
import {
  askedOf,
  toCountedQuery,
  type CountedOrders,
  type OrderTab,
} from "@/lib/seller-orders"
import type { CourierName, ListedParcel } from "@/lib/shipment-list"
import { ApiError } from "../api-error"
import { api, type ApiFile } from "../client"
import { asShop } from "./call"

const state = z.enum(PARCEL_STATES)
const text = z.string().default("")
const by = z.enum(["buyer", "seller", "officer", "system"])

/** The kecamatan alone, until an order is paid. */
const Recipient = z.object({
  ...{ district: text, city: text, province: text, name: text, phone: text },
  ...{ street: text, rt_rw: text, village: text, postal_code: text },
  landmark: text,
})

const Line = z.object({
  id: z.string(),
  title: z.string(),
  variant_title: z.string().nullable(),
  thumbnail: z.string().nullable(),
  quantity: z.number(),
  unit_price: z.number(),
  amount: z.number(),
})

const Order = z.object({
  ...{ id: z.string(), number: z.string(), state, version: z.number() },
  ...{ goods: z.number(), shipping: z.number(), discount: z.number() },
  ...{ insurance: z.number(), cod_fee: z.number() },
  ...{ total: z.number(), service: z.string(), weight_grams: z.number() },
  courier: z
    .object({
      ...{ code: z.string(), name: z.string() },
      tracking_url: z.string().nullable(),
    })
    .nullable(),
  tracking_number: z.string().nullable(),
  placed_at: z.string(),
  due_at: z.string().nullable(),
  cancelled_by: by.nullable(),
  cancel_reason: z.string().nullable(),
  cancel_code: z.string().nullable(),
  lines: z.array(Line),
  actions: z.array(z.string()),
  recipient: Recipient.nullable(),
})

/** One pesantren's part of a purchase. Money is whole rupiah. */
export type ShopOrder = z.output<typeof Order>

const Detail = Order.extend({
  /** With the courier that priced it; null where it cannot be booked. */
  booking: z
    .object({
      can_book: z.boolean(),
      status: z.string().nullable(),
      tracking_url: z.string().nullable(),
    })
    .nullable(),
  refused_freight: RefusedFreight.nullable(),
  timeline: z.array(
    z.object({
      ...{ action: z.string(), at: z.string(), by, to: state },
      ...{ name: z.string().nullable(), reason: z.string().nullable() },
      code: z.string().nullable(),
    })
  ),
})

/** As {@link ShopOrder}, with what happened to it. */
export type ShopOrderDetail = z.output<typeof Detail>

const One = z.object({ order: Detail })
const Page = z.object({
  orders: z.array(Order),
  count: z.number(),
  counts: z.partialRecord(state, z.number()),
})

export const ORDERS_PER_PAGE = 20

const page = async (
  query: Readonly<
    | ({ state: string; q?: string; limit: number; offset?: number } & Partial<
        ReturnType<typeof toCountedQuery>
      >)
    | { ids: string }
  >
) => api.get(Page, "/seller/orders", await asShop({ query }))

/** One page of a tab, what is due first. Throws ApiError. */
export const listOrders = ({
  tab,
  q,
  page: number,
  perPage = ORDERS_PER_PAGE,
}: Readonly<{ tab: OrderTab; q: string; page: number; perPage?: number }>) =>
  page({
    ...{ state: askedOf(tab), q, limit: perPage },
    offset: (number - 1) * perPage,
  })

/** One page of the orders that a figure counts, in whatever state they are. Throws ApiError. */
export const listCounted = (
  counted: CountedOrders,
  { q, page: number }: Readonly<{ q: string; page: number }>
) =>
  page({
    ...{ state: "all", q, limit: ORDERS_PER_PAGE },
    offset: (number - 1) * ORDERS_PER_PAGE,
    ...toCountedQuery(counted),
  })

/** How many orders there are in a state, and the first that are due. */
export const firstOrders = (of: ParcelState, limit: number) =>
  page({ state: of, limit })

/** As many as the API takes at once. */
const MOST_CHOSEN = 100

/**
 * The orders that were ticked, in whatever state they are by now, what is due
 * first; no more than the API takes at once. Throws ApiError.
 */
export const chosenOrders = async (
  ids: readonly string[]
): Promise<ShopOrder[]> =>
  ids.length === 0
    ? []
    : (await page({ ids: ids.slice(0, MOST_CHOSEN).join(",") })).orders

const ID = /^[A-Za-z0-9_]{1,64}$/

/** Null when the shop has no such order. Throws ApiError. */
export const getOrder = cache(
  async (id: string, locale: Locale): Promise<ShopOrderDetail | null> => {
    if (!ID.test(id)) return null
    try {
      const options = await asShop({ locale })
      return (await api.get(One, `/seller/orders/${id}`, options)).order
    } catch (error) {
      if (error instanceof ApiError && error.status === 404) return null
      throw error
    }
  }
)

/** With whom parcels can be sent. Throws ApiError. */
export const listCouriers = async (): Promise<CourierName[]> =>
  (
    await api.get(
      z.object({
        couriers: z.array(z.object({ code: z.string(), name: z.string() })),
      }),
      "/seller/couriers",
      await asShop()
    )
  ).couriers

/** Sending and cancelling move stock and money as well. */
const MOVE_MS = 20_000

/**
 * Moves an order; `version` is the one that the person saw. Throws ApiError
 * with the codes of docs/orders.md.
 */
export const moveOrder = async (
  { id, locale }: Readonly<{ id: string; locale: Locale }>,
  move: "process" | "ship" | "booking" | "retrack" | "hand-over" | "cancel",
  body: Readonly<{ version: number } & Record<string, string | number | null>>
): Promise<void> => {
  const options = await asShop({ locale, timeoutMs: MOVE_MS })
  await api.post(One, `/seller/orders/${id}/${move}`, body, options)
}

const MANY_MS = 60_000

const Begun = z.object({
  results: z.array(
    z.object({
      number: z.string().nullable(),
      is_processed: z.boolean(),
      message: z.string().nullable(),
    })
  ),
})

/** Begins with many orders; each is answered for itself. Throws ApiError. */
export const processOrders = async (ids: readonly string[], locale: Locale) => {
  const options = await asShop({ locale, timeoutMs: MANY_MS })
  const path = "/seller/order-beginnings"
  return (await api.post(Begun, path, { ids }, options)).results
}

const Shipped = z.object({
  results: z.array(
    z.object({
      number: z.string(),
      is_shipped: z.boolean(),
      message: z.string().nullable(),
    })
  ),
})

/** Sends all of some parcels or none, or only looks at them. Throws ApiError. */
export const shipOrders = async (
  parcels: readonly ListedParcel[],
  { mode, locale }: Readonly<{ mode: "all" | "check"; locale: Locale }>
) => {
  const options = await asShop({ locale, timeoutMs: MANY_MS })
  const path = "/seller/order-shipments"
  return (await api.post(Shipped, path, { parcels, mode }, options)).results
}

/** A paper of some orders, as a PDF. Throws ApiError, `order_not_printable`. */
export const printOrders = async (
  paper: "pack-list" | "roll" | "a4",
  ids: readonly string[],
  locale: Locale
): Promise<ApiFile> => {
  const query = { ids: ids.join(",") }
  return paper === "pack-list"
    ? api.file(
        "/seller/order-pack-list",
        await asShop({ query, locale, timeoutMs: MANY_MS })
      )
    : api.file(
        "/seller/order-labels",
        await asShop({
          ...{ query: { ...query, paper }, locale },
          timeoutMs: MANY_MS,
        })
      )
}
